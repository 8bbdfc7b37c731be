import { expect, it } from 'vitest'
import { buildContext, linted, messagesOf } from './lint.fixture'
import { placeProblems } from './place-problems'

it('[LT1] takes an item of a section of its lesson', () => {
  expect(messagesOf(placeProblems, {})).toEqual([])
})

it('[LT1] finds a section that the lesson has not', () => {
  expect(messagesOf(placeProblems, { section: 'topics' })).toEqual([
    '[LT1] orders-at-night: found section "topics"; expected one of queues: queues',
  ])
})

it('[LT1] finds a file that no lesson is named for, once', () => {
  const place = { file: 'content/items/quues.yaml', lesson: 'quues' }
  const items = [linted({}, place), linted({ id: 'other' }, place)]
  expect(placeProblems(buildContext(items))).toEqual([
    {
      file: 'content/items/quues.yaml',
      line: 1,
      message:
        '[LT1] found a file named quues; expected the name of a lesson in content/course.yaml',
    },
  ])
})

it('[LT1] finds an id that two items of a file share, at the second', () => {
  const problems = placeProblems(buildContext([linted(), linted({}, { line: 40 })]))
  expect(problems).toEqual([
    {
      file: 'content/items/queues.yaml',
      line: 40,
      message:
        '[LT1] orders-at-night: found the id a second time; expected an id of its own in the file',
    },
  ])
})
