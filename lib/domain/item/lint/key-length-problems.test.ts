import { expect, it } from 'vitest'
import { keyLengthProblems } from './key-length-problems'
import { buildContext, linted, optionTexts } from './lint.fixture'

// 10 characters without spaces beside 7: over 40 % longer. 9 beside 7 is not.
const long = optionTexts('가나다라마 바사아자차', '가나다라마바사', '가나다', '가나')
const fair = optionTexts('가나다라마 바사아자', '가나다라마바사', '가나다', '가나')
const bank = (...options: (typeof long)[]) =>
  buildContext(options.map((each, index) => linted({ id: `item-${index + 1}`, options: each })))

it('[LT6] takes a lesson of which a third of the keys are far longer', () => {
  expect(keyLengthProblems(bank(long, fair, fair))).toEqual([])
  expect(keyLengthProblems(bank(fair, fair))).toEqual([])
})

it('[LT6] finds a lesson of which more are, and lists them, in each language', () => {
  const found = (locale: string) => ({
    file: 'content/items/queues.yaml',
    line: 1,
    message: `[LT6] found 2 of 4 single choices whose key is over 40 % longer than every wrong option in ${locale}: item-1, item-3; expected at most 35 %: shorten these keys, or lengthen a wrong option`,
  })
  expect(keyLengthProblems(bank(long, fair, long, fair))).toEqual([found('ko'), found('en')])
})

it('[LT6] does not mix lessons', () => {
  const items = [
    linted({ options: long }, { file: 'content/items/topics.yaml', lesson: 'topics' }),
    linted({ options: fair }),
    linted({ id: 'other', options: fair }),
  ]
  expect(keyLengthProblems(buildContext(items)).map(({ file }) => file)).toEqual([
    'content/items/topics.yaml',
    'content/items/topics.yaml',
  ])
})
