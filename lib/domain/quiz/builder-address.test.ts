import { describe, expect, it } from 'vitest'
import type { QuizSetup } from './build-quiz'
import { defaultSetup, readSetup, setupQuery } from './builder-address'

const choices = { lessons: ['limits', 'dax'], pairs: ['dax-elasticache'] }

function query(setup: QuizSetup): string {
  const values = Object.entries(setupQuery(setup)).filter(([, value]) => value !== '')
  return new URLSearchParams(values).toString()
}

const full: QuizSetup = {
  filter: {
    lessons: ['limits', 'dax'],
    origins: ['authored'],
    domains: ['secure', 'cost'],
    difficulties: [2, 3],
    pairs: ['dax-elasticache'],
    history: ['unseen', 'missed'],
  },
  lookBack: 5,
  amount: { unit: 'minutes', value: 15 },
  mode: 'review',
  timed: true,
}

describe('the address of the builder', () => {
  it('[BQ12] is empty for what nobody chose', () => {
    expect(query(defaultSetup)).toBe('')
    expect(readSetup('', choices)).toEqual(defaultSetup)
  })

  it('[BQ12] is read back as the same setup', () => {
    expect(readSetup(query(full), choices)).toEqual(full)
  })

  it.each([
    'lessons=cats.&kind=wild&domain=x&difficulty=4&pair=cats-dogs&history=never',
    'last=2&amount=0&mode=exam',
    'amount=101',
    'amount=301min',
    'amount=ten',
    'clock=1',
  ])('[BQ12] passes over what does not exist: %s', (text) => {
    expect(readSetup(text, choices)).toEqual(defaultSetup)
  })
})
