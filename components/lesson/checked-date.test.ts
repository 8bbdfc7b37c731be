import { describe, expect, it } from 'vitest'
import { checkedDate, isStale } from './checked-date'

describe('checkedDate', () => {
  it.each([
    { checked: '2026-11', locale: 'ko', text: '2026년 11월' },
    { checked: '2026-11', locale: 'en', text: 'Nov 2026' },
    { checked: '2026-03-04', locale: 'ko', text: '2026년 3월 4일' },
    { checked: '2026-03-04', locale: 'en', text: 'Mar 4, 2026' },
  ] as const)('writes $checked as $text', ({ checked, locale, text }) => {
    expect(checkedDate(checked, locale)).toBe(text)
  })
})

describe('isStale', () => {
  it('calls a fact stale only after a whole year', () => {
    expect(isStale('2026-01-01', Date.parse('2027-01-01'))).toBe(false)
    expect(isStale('2026-01-01', Date.parse('2027-01-02'))).toBe(true)
  })
})
