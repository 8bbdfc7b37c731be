import { expect, it } from 'vitest'
import type { AuthoredItem } from '@/lib/domain/item/authored/authored-item'
import { decisiveProblems } from './decisive-problems'
import { messagesOf, optionTexts } from './lint.fixture'

const [right, ...wrong] = optionTexts('A queue.', 'A topic.', 'A table.', 'A bus.')

/** The right option, and wrong ones that fail these. */
function failing(...fails: readonly (readonly string[])[]): AuthoredItem['options'] {
  const options = wrong.map((option, index) => ({ ...option, fails: [...(fails[index] ?? [])] }))
  return [right, ...options].flatMap((option) => option ?? [])
}

const requirements = ['speed', 'cost', 'order'].map((key) => ({ key, text: { ko: key, en: key } }))

const messages = (decisive: string, options: AuthoredItem['options']) =>
  messagesOf(decisiveProblems, { requirements, decisive, options })

it('[LT21] takes a requirement that the strongest rival fails', () => {
  const options = failing(['cost'], ['speed', 'order'], ['speed', 'order'])
  expect(messages('cost', options)).toEqual([])
})

it('[LT21] takes a requirement that one of several equally strong rivals fails', () => {
  const options = failing(['cost'], ['speed'], ['speed', 'order'])
  expect(messages('speed', options)).toEqual([])
})

it('[LT21] takes the rivals that fail two for the strongest where none fails one', () => {
  const options = failing(['speed', 'cost', 'order'], ['cost', 'order'], ['speed', 'cost', 'order'])
  expect(messages('order', options)).toEqual([])
})

it('[LT21] finds a requirement that every strongest rival meets', () => {
  const options = failing(['cost'], ['speed', 'cost'], ['order'])
  expect(messages('speed', options)).toEqual([
    '[LT21] orders-at-night, decisive: found "speed", which wrong-1, wrong-3 meet; expected a requirement that a strongest rival fails: cost, order',
  ])
})
