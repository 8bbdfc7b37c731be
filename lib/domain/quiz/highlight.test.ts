import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlighted } from './highlight'

const range = (start: number, end: number) => ({ locale: 'ko' as const, start, end })

describe('highlighted', () => {
  it.each([
    { name: 'adds a stretch', to: [], stroke: range(2, 5), gives: [range(2, 5)] },
    { name: 'adds nothing empty', to: [range(0, 1)], stroke: range(3, 3), gives: [range(0, 1)] },
    {
      name: 'keeps order',
      to: [range(6, 8)],
      stroke: range(0, 2),
      gives: [range(0, 2), range(6, 8)],
    },
    { name: 'joins what overlaps', to: [range(0, 4)], stroke: range(3, 6), gives: [range(0, 6)] },
    {
      name: 'joins what touches',
      to: [range(0, 2), range(4, 6)],
      stroke: range(2, 4),
      gives: [range(0, 6)],
    },
    { name: 'clears what is struck again', to: [range(0, 6)], stroke: range(0, 6), gives: [] },
    {
      name: 'clears the middle',
      to: [range(0, 6)],
      stroke: range(2, 4),
      gives: [range(0, 2), range(4, 6)],
    },
  ])('[QZ23] $name', ({ to, stroke, gives }) => {
    expect(highlighted(to, stroke)).toEqual(gives)
  })

  it('[QZ23] leaves what was highlighted in the other language', () => {
    const english = { locale: 'en', start: 0, end: 6 } as const
    expect(highlighted([english], range(0, 6))).toEqual([english, range(0, 6)])
    expect(highlighted([english, range(0, 6)], range(0, 6))).toEqual([english])
  })

  it('[QZ23] keeps stretches in order and apart', () => {
    const stroke = fc.record({
      locale: fc.constant('ko' as const),
      start: fc.nat({ max: 12 }),
      end: fc.nat({ max: 12 }),
    })
    fc.assert(
      fc.property(fc.array(stroke), (strokes) => {
        const ranges = strokes.reduce<ReturnType<typeof highlighted>>(highlighted, [])
        ranges.forEach(({ start, end }, index) => {
          expect(start).toBeLessThan(end)
          expect(start).toBeGreaterThan(ranges[index - 1]?.end ?? -1)
        })
      }),
    )
  })
})
