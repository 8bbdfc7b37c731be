import { describe, expect, it } from 'vitest'
import { checkedDate } from './checked-date'

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
