import { describe, expect, it } from 'vitest'
import { durationText, roughDurationText } from './duration-text'

describe('durationText', () => {
  it.each([
    [0, '0초', '0 seconds', '0 seconds'],
    [1, '1초', '1 second', '1 second'],
    [0.25, '0.25초', '0.25 seconds', '0.25 seconds'],
    [59.9996, '1분', '1 minute', '1 minute'],
    [7_261.5, '2시간 1분 1.5초', '2 hours 1 minute 1.5 seconds', '2 hours 1 minute'],
    [90_061, '1일 1시간 1분 1초', '1 day 1 hour 1 minute 1 second', '1 day 1 hour'],
    [86_405, '1일 5초', '1 day 5 seconds', '1 day 5 seconds'],
  ])('tells %d seconds part by part, or by its two largest', (seconds, ko, en, rough) => {
    expect(durationText(seconds, 'ko')).toBe(ko)
    expect(durationText(seconds, 'en')).toBe(en)
    expect(roughDurationText(seconds, 'en')).toBe(rough)
  })
})
