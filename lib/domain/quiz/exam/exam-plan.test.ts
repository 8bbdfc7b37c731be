import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ExamDomain, examDomains } from '@/lib/domain/notes/note'
import type { IndexedItem } from '@/lib/domain/quiz/item-index'
import { buildPreset, shares } from './exam.fixture'
import { examBank, examPlan } from './exam-plan'

function buildItem(
  id: string,
  domain: ExamDomain | null,
  overrides: Partial<IndexedItem> = {},
): IndexedItem {
  return {
    id,
    lesson: 'lambda-limits',
    anchor: 'memory',
    type: 'single',
    origin: 'authored',
    factIds: [`fact of ${id}`],
    derivation: null,
    scenario: domain && { domain, difficulty: 1, pair: null },
    ...overrides,
  }
}

/** Of each domain as many as asked for, in eight lessons. */
function buildBank(each: number): readonly IndexedItem[] {
  return examDomains.flatMap((domain) =>
    Array.from({ length: each }, (_, index) =>
      buildItem(`${domain}-${index}`, domain, { lesson: `lesson-${index % 8}` }),
    ),
  )
}

const bank = buildBank(30)
const full = buildPreset()
const start = { id: 'a1', seed: 'seed', at: 1_000_000 }
const domainOf = (id: string) => id.replace(/-\d+$/, '')
const countsOf = (ids: readonly string[]) =>
  Object.fromEntries(
    examDomains.map((domain) => [domain, ids.filter((id) => domainOf(id) === domain).length]),
  )

describe('examPlan', () => {
  it('[EX2] asks of each domain its share, among what counts and what does not', () => {
    const { itemIds, unscoredIds } = examPlan(full, shares, bank, start)
    const scored = itemIds.filter((id) => !unscoredIds.includes(id))
    expect(countsOf(scored)).toEqual({ secure: 15, resilient: 13, performance: 12, cost: 10 })
    expect(countsOf(unscoredIds)).toEqual({ secure: 4, resilient: 4, performance: 4, cost: 3 })
  })

  it('[EX3] ends by the wall clock, as many minutes after its start as the preset says', () => {
    const { deadlineAt, feedback, id } = examPlan(full, shares, bank, start)
    expect({ deadlineAt, feedback, id }).toEqual({
      deadlineAt: 1_000_000 + 130 * 60_000,
      feedback: 'at_end',
      id: 'a1',
    })
  })

  it('[EX2] asks no item and no fact twice while another can be asked', () => {
    const twins = bank.map((item) => ({
      ...item,
      factIds: [item.id.replace(/\d+$/, '') + item.lesson],
    }))
    const small = buildPreset({ items: 20, unscored: 0 })
    const { itemIds } = examPlan(small, shares, twins, start)
    const asked = twins.filter(({ id }) => itemIds.includes(id))
    expect(new Set(asked.flatMap(({ factIds }) => factIds)).size).toBe(20)
  })

  it('[EX2] does not ask a fact again in another domain', () => {
    const shared = [
      buildItem('secure-0', 'secure', { factIds: ['one'] }),
      buildItem('cost-0', 'cost', { factIds: ['one'] }),
      buildItem('cost-1', 'cost', { factIds: ['two'] }),
    ]
    const pair = buildPreset({ items: 2, unscored: 0 })
    const halves = { secure: 50, resilient: 0, performance: 0, cost: 50 }
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const { itemIds } = examPlan(pair, halves, shared, { ...start, seed })
        expect([...itemIds].sort()).toEqual(['cost-1', 'secure-0'])
      }),
    )
  })

  it('[EX2] asks for several answers as often as the bank does', () => {
    const mixed = bank.map((item, index) =>
      index % 5 === 0 ? { ...item, type: 'multiple' as const } : item,
    )
    const { itemIds } = examPlan(full, shares, mixed, start)
    const several = mixed.filter(({ id, type }) => type === 'multiple' && itemIds.includes(id))
    // Of 19, 17, 16 and 13 a fifth each: 3.8, 3.4, 3.2 and 2.6.
    expect(countsOf(several.map(({ id }) => id))).toEqual({
      secure: 4,
      resilient: 3,
      performance: 3,
      cost: 3,
    })
  })

  it('[EX2] fills up from other domains where one has too few', () => {
    const few = bank.filter(({ id }) => domainOf(id) !== 'cost' || id === 'cost-0')
    const { itemIds, unscoredIds } = examPlan(full, shares, few, start)
    expect(itemIds).toHaveLength(65)
    expect(unscoredIds).toHaveLength(15)
    expect(countsOf(itemIds)).toMatchObject({ cost: 1 })
  })

  it('asks what there is where the bank is too small', () => {
    const { itemIds } = examPlan(full, shares, buildBank(2), start)
    expect(new Set(itemIds).size).toBe(8)
  })

  it('[QZ9] is the same for the same seed, and another for another', () => {
    const again = examPlan(full, shares, bank, start)
    expect(examPlan(full, shares, bank, start)).toEqual(again)
    const other = examPlan(full, shares, bank, { ...start, seed: 'other' })
    expect(other.itemIds).not.toEqual(again.itemIds)
    expect(other.unscoredIds).not.toEqual(again.unscoredIds)
  })

  it('[EX2] never runs through one domain after the other', () => {
    const { itemIds } = examPlan(full, shares, bank, start)
    const changes = itemIds.filter(
      (id, index) => domainOf(id) !== domainOf(itemIds[index - 1] ?? ''),
    )
    expect(changes.length).toBeGreaterThan(30)
  })
})

describe('examBank', () => {
  it('[EX2] holds written items of the exam’s two forms', () => {
    const items = [
      buildItem('single', 'cost'),
      buildItem('multiple', 'cost', { type: 'multiple' }),
      buildItem('cloze', 'cost', { type: 'cloze' }),
      buildItem('derived', null, { origin: 'derived', derivation: 'number-cloze' }),
    ]
    expect(examBank(full, items).map(({ id }) => id)).toEqual(['single', 'multiple'])
  })

  it('keeps to the lessons of a chapter', () => {
    const chapter = { slug: 'lambda', lessons: ['lesson-1', 'lesson-2'] }
    const lessons = examBank({ chapter }, bank).map(({ lesson }) => lesson)
    expect(new Set(lessons)).toEqual(new Set(chapter.lessons))
  })
})
