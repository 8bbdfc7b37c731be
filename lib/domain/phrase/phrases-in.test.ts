import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildPhrase } from './phrase.fixture'
import { phrasesIn } from './phrases-in'

const nearRealTime = buildPhrase()
const least = buildPhrase({
  id: 'least-operational-overhead',
  patterns: { ko: ['손이 가장 덜'], en: ['least operational overhead'] },
})
const phrases = [nearRealTime, least]
const ids = (stem: string, locale: 'ko' | 'en') =>
  phrasesIn(phrases, stem, locale).map(({ id }) => id)

describe('phrasesIn', () => {
  it.each([
    ['알림을 거의 실시간으로 보내야 합니다.', 'ko', ['near-real-time']],
    ['Which has the LEAST operational overhead?', 'en', ['least-operational-overhead']],
    ['Which has the **LEAST** operational overhead?', 'en', ['least-operational-overhead']],
    ['Alarms go out in near-real\ntime.', 'en', ['near-real-time']],
    ['Near real time, with the `least` operational overhead.', 'en', phrases.map(({ id }) => id)],
    ['몇 초 안에 보내야 합니다.', 'ko', []],
    ['거의 실시간으로 보내야 합니다.', 'en', []],
  ] as const)('[PH2] finds in “%s” (%s) what it holds', (stem, locale, found) => {
    expect(ids(stem, locale)).toEqual(found)
  })

  it('[PH2] finds a pattern wherever it stands', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const stem = `${before.replaceAll(/[*`]/g, '')} near real time ${after.replaceAll(/[*`]/g, '')}`
        expect(ids(stem, 'en')).toContain('near-real-time')
      }),
    )
  })
})
