import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileEntries } from './filed-entry'
import { type EntryFilter, type FilterName, filterEntries, parseFilter } from './filter-entries'
import { buildFiled, buildIndexed, onDay, utcDay } from './notebook.fixture'
import { entryOrders, orderEntries, parseOrder } from './order-entries'

const chapterOf = new Map([
  ['lambda-limits', 'lambda'],
  ['dynamodb-dax', 'dynamodb'],
])
const context = { chapterOf, dayOf: utcDay }
const exam = { kind: 'exam', slug: 'saa-c03' } as const

const guessedInLesson = buildFiled([{ at: onDay(1), certainty: 'guess' }], { id: 'guessed' })
const sureInExam = buildFiled(
  [
    { at: onDay(2), certainty: 'unsure' },
    { at: onDay(4), certainty: 'sure', quiz: exam },
  ],
  {
    id: 'sure',
    lesson: 'dynamodb-dax',
    scenario: { domain: 'performance', difficulty: 2, pair: 'dax-elasticache' },
  },
)
const settled = buildFiled(
  [
    { at: onDay(0) },
    { at: onDay(0, 1) },
    { at: onDay(0, 2) },
    { at: onDay(5), correct: true },
    { at: onDay(6), correct: true },
  ],
  { id: 'settled', origin: 'derived', scenario: null },
)
const all = [guessedInLesson, sureInExam, settled]

const asked = (filter: Partial<Record<FilterName, string>>): EntryFilter =>
  parseFilter((name) => filter[name] ?? null)
const shown = (filter: Partial<Record<FilterName, string>>) =>
  filterEntries(all, asked(filter), context).map(({ itemId }) => itemId)

describe('filterEntries', () => {
  it.each([
    [{}, ['guessed', 'sure', 'settled']],
    [{ chapter: 'dynamodb' }, ['sure']],
    [{ lesson: 'lambda-limits' }, ['guessed', 'settled']],
    [{ domain: 'performance' }, ['sure']],
    [{ domain: 'cost' }, ['guessed']],
    [{ pair: 'dax-elasticache' }, ['sure']],
    [{ status: 'settled' }, ['settled']],
    [{ status: 'open' }, ['guessed', 'sure']],
    [{ certainty: 'guess' }, ['guessed']],
    [{ quiz: 'exam' }, ['sure']],
    [{ since: '1970-01-03' }, ['sure']],
    [{ since: '1970-01-02' }, ['guessed', 'sure']],
    [{ chapter: 'lambda', status: 'open' }, ['guessed']],
    [{ lesson: 'no-such-lesson' }, []],
  ])('[NB9] %j shows %j', (filter, ids) => {
    expect(shown(filter)).toEqual(ids)
  })

  it('[NB9] asks certainty, kind of quiz and day of one miss', () => {
    expect(shown({ certainty: 'sure', quiz: 'exam', since: '1970-01-05' })).toEqual(['sure'])
    expect(shown({ certainty: 'unsure', quiz: 'exam' })).toEqual([])
    expect(shown({ certainty: 'unsure', since: '1970-01-04' })).toEqual([])
  })

  it('[NB11] asks nothing of what it does not know', () => {
    const unknown = {
      status: 'done',
      certainty: '?',
      quiz: 'game',
      domain: 'x',
      since: 'yesterday',
      chapter: '',
    }
    expect(shown(unknown)).toEqual(['guessed', 'sure', 'settled'])
    expect(parseOrder('sideways')).toBe('confident')
    expect(parseOrder('newest')).toBe('newest')
  })
})

describe('fileEntries', () => {
  it('[NB12] counts what was retired and shows it no more', () => {
    const index = [buildIndexed({ id: 'sure' }), buildIndexed({ id: 'other' })]
    const { filed, retired } = fileEntries(all, index)
    expect(filed.map(({ itemId }) => itemId)).toEqual(['sure'])
    expect(retired).toBe(2)
  })

  it('[NB12] tells imported items from retired ones', () => {
    const own = buildFiled([{ at: onDay(1), quiz: { kind: 'own', slug: 'all' } }], { id: 'own' })
    const { filed, retired, own: imported } = fileEntries([own, settled], [])
    expect([filed.length, retired, imported]).toEqual([0, 1, 1])
  })
})

describe('orderEntries', () => {
  it.each([
    ['confident', ['sure', 'guessed', 'settled']],
    ['newest', ['sure', 'guessed', 'settled']],
    ['most_missed', ['settled', 'sure', 'guessed']],
  ] as const)('[NB10] by %s: %j', (order, ids) => {
    expect(orderEntries(all.toReversed(), order).map(({ itemId }) => itemId)).toEqual(ids)
  })

  it('[NB6] puts what was confidently wrong before what was missed later', () => {
    const early = buildFiled([{ at: 1, certainty: 'sure' }], { id: 'early' })
    const ids = (order: (typeof entryOrders)[number]) =>
      orderEntries([...all, early], order).map(({ itemId }) => itemId)
    expect(ids('confident').slice(0, 2)).toEqual(['sure', 'early'])
    expect(ids('newest').indexOf('early')).toBe(3)
  })

  it('[NB10] shows each entry once, whatever the order', () => {
    const entry = fc
      .tuple(fc.nat(), fc.nat({ max: 3 }), fc.boolean())
      .map(([id, at, sure]) =>
        buildFiled([{ at, certainty: sure ? 'sure' : null }], { id: `${id}` }),
      )
    const entries = fc.uniqueArray(entry, { selector: ({ itemId }) => itemId })
    fc.assert(
      fc.property(entries, fc.constantFrom(...entryOrders), (some, order) => {
        const ordered = orderEntries(some, order)
        expect(new Set(ordered)).toEqual(new Set(some))
        expect(orderEntries(some.toReversed(), order)).toEqual(ordered)
      }),
    )
  })
})
