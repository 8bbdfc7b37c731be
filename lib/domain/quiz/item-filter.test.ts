import { describe, expect, it } from 'vitest'
import {
  emptyFilter,
  facetCounts,
  type ItemFilter,
  loosenings,
  type MarkedItems,
  matchingItems,
} from './item-filter'
import { buildIndexed, buildSituation } from './item-index.fixture'

const scenario = (domain: 'cost' | 'secure', difficulty: 1 | 2 | 3, pair: string | null) => ({
  domain,
  difficulty,
  pair,
})
const index = [
  buildIndexed({ id: 'd1', lesson: 'limits' }),
  buildIndexed({ id: 'd2', lesson: 'dax' }),
  buildSituation({ id: 's1', lesson: 'limits', scenario: scenario('cost', 1, null) }),
  buildSituation({ id: 's2', lesson: 'dax', scenario: scenario('secure', 3, 'dax-elasticache') }),
  buildSituation({ id: 's3', lesson: 'dax', scenario: scenario('cost', 3, null) }),
]
const marked: MarkedItems = {
  unseen: new Set(['d1', 's1']),
  missed: new Set(['d2', 's3']),
  unsure: new Set(['s3']),
}
const found = (filter: Partial<ItemFilter>) =>
  matchingItems(index, { ...emptyFilter, ...filter }, marked).map(({ id }) => id)

describe('matchingItems', () => {
  it.each<[Partial<ItemFilter>, readonly string[]]>([
    [{}, ['d1', 'd2', 's1', 's2', 's3']],
    [{ lessons: ['dax'] }, ['d2', 's2', 's3']],
    [{ lessons: ['dax', 'limits'] }, ['d1', 'd2', 's1', 's2', 's3']],
    [{ origins: ['derived'] }, ['d1', 'd2']],
    [{ domains: ['cost'] }, ['s1', 's3']],
    [{ difficulties: [3] }, ['s2', 's3']],
    [{ pairs: ['dax-elasticache'] }, ['s2']],
    [{ history: ['unseen'] }, ['d1', 's1']],
    [{ history: ['unseen', 'missed'] }, ['d1', 'd2', 's1', 's3']],
    [{ history: ['unsure'] }, ['s3']],
    [{ lessons: ['dax'], domains: ['cost'], history: ['missed'] }, ['s3']],
    [{ origins: ['derived'], domains: ['cost'] }, []],
  ])('[BQ5] finds for %o the items %o', (filter, ids) => {
    expect(found(filter)).toEqual(ids)
  })
})

describe('facetCounts', () => {
  it('[BQ5] counts each value with all other facets as they are asked for', () => {
    const filter: ItemFilter = { ...emptyFilter, lessons: ['dax'], difficulties: [1] }
    const counts = facetCounts(index, filter, marked, 'difficulties')
    expect([counts.get(1), counts.get(3)]).toEqual([undefined, 2])
  })
})

describe('loosenings', () => {
  it('[BQ6] names each facet that alone stands in the way, most items first', () => {
    const filter: ItemFilter = { ...emptyFilter, origins: ['derived'], domains: ['cost'] }
    expect(loosenings(index, filter, marked)).toEqual([
      { facet: 'origins', count: 2 },
      { facet: 'domains', count: 2 },
    ])
    const narrower: ItemFilter = { ...filter, lessons: ['limits'] }
    expect(loosenings(index, narrower, marked)).toEqual([
      { facet: 'origins', count: 1 },
      { facet: 'domains', count: 1 },
    ])
  })

  it('[BQ6] names none where one alone does not help', () => {
    const filter: ItemFilter = {
      ...emptyFilter,
      origins: ['derived'],
      domains: ['cost'],
      history: ['unsure'],
      lessons: ['limits'],
    }
    expect(loosenings(index, filter, marked)).toEqual([])
  })
})
