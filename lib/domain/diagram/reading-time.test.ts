import { expect, it } from 'vitest'
import { readingTime } from './reading-time'

// By hand: 1,500 ms and 100 or 42 ms a letter.
it.each([
  ['', 'ko', 1_500],
  ['함수가 원본을 읽습니다.', 'ko', 1_500 + 13 * 100],
  ['The function reads.', 'en', 1_500 + 19 * 42],
] as const)('gives %j in %s %i ms', (text, locale, expected) => {
  expect(readingTime(text, locale)).toBe(expected)
})
