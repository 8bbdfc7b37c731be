import { describe, expect, it } from 'vitest'
import { clockFace, passedMinutes } from './time-left'

describe('[EX3] the time left', () => {
  it.each([
    [7_800_000, 2, 10, 0],
    [3_599_001, 1, 0, 0],
    [59_000, 0, 0, 59],
    [1, 0, 0, 1],
    [0, 0, 0, 0],
    [-5, 0, 0, 0],
  ])('shows %i ms as %i h %i min %i s', (leftMs, hours, minutes, seconds) => {
    expect(clockFace(leftMs)).toEqual({ hours, minutes, seconds })
  })

  it.each([
    [600_001, null],
    [600_000, 10],
    [300_001, 10],
    [300_000, 5],
    [60_000, 1],
    [0, 1],
  ])('is told aloud at marks only: %i ms passed %s', (leftMs, minutes) => {
    expect(passedMinutes(leftMs)).toBe(minutes)
  })
})
