import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { type EdgeFacts, nothingDemanded } from './edge-facts'
import { edgeLimits } from './edge-limits'
import { edgeSpots } from './edge-spots'

const limits = edgeLimits(await readBook(projectRoot))
const spots = (facts: Partial<EdgeFacts>, requirement: string | null = null) =>
  edgeSpots({ ...nothingDemanded, ...facts }, requirement, limits).map(
    ({ event, possible, isAnswer }) => [event, possible.length, isAnswer],
  )

describe('edgeSpots', () => {
  it('says of each event what could stand there, whichever event is wanted now', () => {
    expect(spots({ event: 'origin-request' })).toEqual([
      ['viewer-request', 2, false],
      ['viewer-response', 2, false],
      ['origin-request', 1, true],
      ['origin-response', 1, false],
    ])
    expect(spots({ requestBody: true })).toEqual([
      ['viewer-request', 1, true],
      ['viewer-response', 0, false],
      ['origin-request', 1, false],
      ['origin-response', 0, false],
    ])
  })

  it('marks no place where a setting does it without code', () => {
    const marked = (requirement: string | null) =>
      spots({}, requirement).some(([, , isAnswer]) => isAnswer)
    expect(marked('HSTS')).toBe(false)
    expect(marked(null)).toBe(true)
  })
})
