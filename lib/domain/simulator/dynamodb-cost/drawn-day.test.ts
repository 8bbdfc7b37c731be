import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOfShape, dayShapeIds, dayShapes } from './day-shapes'
import { ceilingOf, requestsAt, valueAfterKey, withStroke } from './drawn-day'
import { hoursProblem, hoursText, mostPerSecond, readHours } from './hours-text'

const flat = dayOfShape('even', 100)
const hour = fc.integer({ min: 0, max: 23 })
const value = fc.integer({ min: 0, max: mostPerSecond })

describe('ceilingOf', () => {
  it.each([
    [[0], 20],
    [[100], 200],
    [[80], 100],
    [[260], 300],
    [[1000], 2000],
  ])('puts the end of %j at %i', (hours, ceiling) => {
    expect(ceilingOf(hours)).toBe(ceiling)
  })

  it('leaves room above the highest bar', () => {
    fc.assert(fc.property(value, (highest) => ceilingOf([highest]) > highest))
  })
})

describe('requestsAt', () => {
  it('gives round numbers, none below nothing or above the end', () => {
    expect(requestsAt(0.5, 200)).toBe(100)
    expect(requestsAt(0.333, 200)).toBe(65)
    expect(requestsAt(-1, 200)).toBe(0)
    expect(requestsAt(2, 200)).toBe(200)
  })
})

describe('withStroke', () => {
  it('draws a straight line over the hours between', () => {
    const drawn = withStroke(flat, { hour: 2, value: 0 }, { hour: 6, value: 200 })
    expect(drawn.slice(1, 8)).toEqual([100, 0, 50, 100, 150, 200, 100])
  })

  it('is the same from either end, and touches no other hour', () => {
    fc.assert(
      fc.property(hour, value, hour, value, (a, low, b, high) => {
        const [one, other] = [
          { hour: a, value: low },
          { hour: b, value: high },
        ]
        const drawn = withStroke(flat, one, other)
        if (a !== b) expect(withStroke(flat, other, one)).toEqual(drawn)
        expect(drawn[b]).toBe(high)
        drawn.forEach((after, at) => {
          if (at < Math.min(a, b) || at > Math.max(a, b)) expect(after).toBe(100)
        })
        expect(hoursProblem(hoursText(drawn))).toBeNull()
      }),
    )
  })
})

describe('valueAfterKey', () => {
  it.each([
    ['ArrowUp', 100, 110],
    ['ArrowDown', 100, 90],
    ['ArrowDown', 5, 0],
    ['PageUp', 100, 150],
    ['PageDown', 100, 50],
    ['Delete', 100, 0],
  ])('after %s makes %i %i', (key, before, after) => {
    expect(valueAfterKey(key, before, 200)).toBe(after)
  })

  it('leaves other keys to others', () => {
    expect(valueAfterKey('ArrowLeft', 100, 200)).toBeNull()
    expect(valueAfterKey('a', 100, 200)).toBeNull()
  })
})

describe('hours', () => {
  it('are read as they are written', () => {
    expect(readHours(hoursText(flat))).toEqual(flat)
    expect(readHours('1, 2\n3,4')).toEqual([1, 2, 3, 4])
  })

  it('say what is wrong, and what to do', () => {
    expect(hoursProblem(hoursText(flat))).toBeNull()
    expect(hoursProblem('')?.ko).toContain('지금은 0개')
    expect(hoursProblem('1 2 3')?.en).toContain('Now there are 3.')
    expect(hoursProblem(hoursText(flat).replace('100', 'x'))?.ko).toContain('‘x’')
    expect(hoursProblem(hoursText(flat).replace('100', '-5'))?.en).toContain('“-5”')
    expect(hoursProblem(hoursText(flat).replace('100', '2000000'))?.ko).toContain('1,000,000')
  })
})

describe('dayShapes', () => {
  it.each(dayShapeIds)('%s has 24 hours and reaches its highest', (id) => {
    expect(dayShapes[id].percents).toHaveLength(24)
    expect(Math.max(...dayOfShape(id, 840))).toBe(840)
  })
})
