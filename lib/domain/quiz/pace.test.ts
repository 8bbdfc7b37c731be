import { describe, expect, it } from 'vitest'
import { buildIndexed, buildSituation } from './item-index.fixture'
import { enoughTimes, paceOf, secondsFor, statedSeconds } from './pace'

const index = [
  buildIndexed({ id: 'single', type: 'single' }),
  buildIndexed({ id: 'cloze', type: 'cloze' }),
  buildSituation({ id: 'situation' }),
]
const times = (itemId: string, seconds: readonly number[]) =>
  seconds.map((second) => ({ itemId, ms: second * 1000 }))

describe('paceOf', () => {
  it('[BQ4] is as stated until a kind has times enough', () => {
    const pace = paceOf(times('single', [9, 9, 9, 9, 9, 9, 9]), index)
    expect(enoughTimes).toBe(8)
    expect(pace.single).toEqual({ seconds: statedSeconds.single, own: false })
  })

  it('[BQ4] is then the median of the kind alone', () => {
    const seconds = [300, 10, 12, 14, 16, 18, 20, 22]
    const pace = paceOf([...times('single', seconds), ...times('gone', [1])], index)
    expect(pace.single).toEqual({ seconds: 17, own: true })
    expect(pace.situation).toEqual({ seconds: statedSeconds.situation, own: false })
  })

  it('[BQ4] takes a situation for one whatever its type', () => {
    const pace = paceOf(times('situation', [60, 60, 60, 60, 60, 60, 60, 60, 90]), index)
    expect(pace.situation).toEqual({ seconds: 60, own: true })
    expect(pace.single.own).toBe(false)
  })
})

describe('secondsFor', () => {
  it('adds up what each kind takes', () => {
    const pace = paceOf([], index)
    expect(secondsFor(index, pace)).toBe(35 + 35 + 100)
  })
})
