import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { derivations, type Item } from '@/lib/domain/item/item'
import { buildScenario, buildSingle } from './quiz.fixture'
import { selectItems } from './select-items'

const ids = (items: readonly Item[]) => items.map(({ id }) => id)

/** `sections` sections of `each` items, each item on a fact of its own. */
function buildBank(sections: number, each: number): readonly Item[] {
  return Array.from({ length: sections * each }, (_, index) =>
    buildSingle({
      id: `item-${index}`,
      anchor: `section-${index % sections}`,
      factIds: [`fact-${index}`],
      derivation: derivations[index % 3] ?? null,
    }),
  )
}

describe('selectItems', () => {
  it('[QZ9] gives one seed one quiz, and another seed another', () => {
    const bank = buildBank(4, 10)
    expect(ids(selectItems(bank, 10, 'a'))).toEqual(ids(selectItems(bank, 10, 'a')))
    expect(ids(selectItems(bank, 10, 'a'))).not.toEqual(ids(selectItems(bank, 10, 'b')))
  })

  it('gives what there is when the bank is small, each item once', () => {
    expect(ids(selectItems(buildBank(1, 3), 10, 'a')).sort()).toEqual([
      'item-0',
      'item-1',
      'item-2',
    ])
    expect(selectItems([], 10, 'a')).toEqual([])
  })

  it('[QZ11] asks no fact twice while another could be asked', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const bank = ['x', 'x', 'x', 'x', 'y', 'z'].map((fact, index) =>
          buildSingle({ id: `${index}`, factIds: [fact], derivation: derivations[index] ?? null }),
        )
        const facts = selectItems(bank, 3, seed).flatMap(({ factIds }) => factIds)
        expect(facts.sort()).toEqual(['x', 'y', 'z'])
      }),
    )
  })

  it('[QZ11] asks no fact twice for the sake of a lesson that has few', () => {
    const facts = (lesson: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${lesson}-${index}`)
    const bank = [...facts('long', 41), ...facts('short', 6)].flatMap((fact) =>
      derivations.slice(0, 3).map((derivation) =>
        buildSingle({
          id: `${fact}.${derivation}`,
          lesson: fact.split('-')[0] ?? '',
          factIds: [fact],
          derivation,
        }),
      ),
    )
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const counts = new Map<string, number>()
        for (const fact of selectItems(bank, 60, seed).flatMap(({ factIds }) => factIds)) {
          counts.set(fact, (counts.get(fact) ?? 0) + 1)
        }
        // Of 47 facts each is asked, and thirteen once more.
        expect(counts.size).toBe(47)
        expect(Math.max(...counts.values())).toBe(2)
      }),
      { numRuns: 20 },
    )
  })

  it('[QZ12] takes written items of every difficulty, as kinds of their own', () => {
    const written = ([1, 2, 3] as const).map((difficulty) =>
      buildSingle({
        id: `written-${difficulty}`,
        factIds: [`written-${difficulty}`],
        scenario: buildScenario({ difficulty }),
      }),
    )
    const picked = ids(selectItems([...buildBank(4, 10), ...written], 10, 'a'))
    expect(picked).toEqual(expect.arrayContaining(ids(written)))
  })

  it('[QZ12] takes from every section alike', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const bank = [
          ...buildBank(5, 8),
          ...buildBank(1, 40).map((item) => ({
            ...item,
            id: `more-${item.id}`,
            factIds: [`more-${item.id}`],
          })),
        ]
        const picked = selectItems(bank, 10, seed)
        const bySection = groupBySection(picked)
        expect([...bySection.values()].map((items) => items.length)).toEqual([2, 2, 2, 2, 2])
      }),
    )
  })

  it('[QZ13] puts no two of a kind side by side while it can', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 12 }), (seed, count) => {
        const picked = selectItems(buildBank(3, 9), count, seed)
        const repeats = picked.filter(
          (item, index) => item.derivation === picked[index - 1]?.derivation,
        )
        expect(repeats).toEqual([])
      }),
    )
  })
})

function groupBySection(items: readonly Item[]): Map<string, readonly Item[]> {
  const groups = new Map<string, readonly Item[]>()
  for (const item of items) groups.set(item.anchor, [...(groups.get(item.anchor) ?? []), item])
  return groups
}
