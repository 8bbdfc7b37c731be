import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Attempt } from '@/lib/domain/progress/attempt'
import { buildAttempt, buildItemResult } from '@/lib/domain/progress/event.fixture'
import { buildSituation, buildStatement, buildStatements, drillQuiz } from './drill.fixture'
import { drillPlan } from './drill-plan'
import { buildMultiple } from './quiz.fixture'

const rows = ['a', 'b', 'c', 'd']
const statements = buildStatements(rows)
const night = buildSituation('patterns.authored.night')
const day = buildSituation('patterns.authored.day')
const derived = buildMultiple({ id: 'queues.choose-all.compared.sqs', derivation: 'choose-all' })
const items = [...statements, derived, day, night]

const isSituation = (id: string) => !id.includes('.pair-side.')
const rowOf = (id: string) => id.slice(0, id.lastIndexOf('.'))

/** An attempt that asked what `plan` says, with these items missed. */
const done = (itemIds: readonly string[], missed: readonly string[] = []): Attempt =>
  buildAttempt({
    quiz: drillQuiz('sqs-sns'),
    itemIds,
    results: itemIds.map((id) => buildItemResult(id, !missed.includes(id))),
    finishedAt: 9,
  })
const plan = (seed: string, ...earlier: readonly Attempt[]) =>
  drillPlan(items, earlier, 'a1', seed).itemIds

describe('drillPlan', () => {
  it('[DR4] asks every statement once, each with an explanation at once', () => {
    const { itemIds, feedback, deadlineAt } = drillPlan(items, [], 'a1', 'seed')
    const quick = itemIds.filter((id) => !isSituation(id))
    expect([...quick].sort()).toEqual(statements.map(({ id }) => id).sort())
    expect({ feedback, deadlineAt }).toEqual({ feedback: 'at_once', deadlineAt: null })
  })

  it('[DR4] gives one order for one seed, and another for another', () => {
    expect(plan('one')).toEqual(plan('one'))
    expect(plan('one')).not.toEqual(plan('two'))
  })

  it('[DR4] begins with what was missed last', () => {
    const missed = ['a.sqs', 'c.sns'].map((cell) => `queues.pair-side.sqs-sns.${cell}`)
    const first = done(plan('one'), missed)
    expect(
      plan('two', first)
        .filter((id) => !isSituation(id))
        .slice(0, 2)
        .sort(),
    ).toEqual(missed)
    // Right since: it is mixed with the others again.
    const second = done(plan('two', first))
    const firsts = ['u', 'v', 'w', 'x'].map((seed) => plan(seed, first, second)[0])
    expect(firsts.every((id) => missed.includes(id ?? ''))).toBe(false)
  })

  it('[DR4] keeps the cells of one row apart while something else is left', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const quick = drillPlan(statements, [], 'a1', seed).itemIds
        quick.forEach((id, index) => {
          const before = quick[index - 1]
          if (before === undefined || rowOf(before) !== rowOf(id)) return
          expect(quick.slice(index).every((later) => rowOf(later) === rowOf(id))).toBe(true)
        })
      }),
    )
  })

  it('[DR5] puts a situation after every three statements, written ones first', () => {
    const places = plan('seed').flatMap((id, index) => (isSituation(id) ? [index] : []))
    expect(places).toEqual([3, 7])
    expect(plan('seed').filter(isSituation).sort()).toEqual([day.id, night.id])
  })

  it('[DR5] counts on from the attempt before, and brings what was not asked yet', () => {
    const first = plan('one')
    expect(first.slice(-2).some(isSituation)).toBe(false)
    const second = plan('two', done(first))
    expect(second.findIndex(isSituation)).toBe(1)
    expect(second.filter(isSituation)[0]).toBe(derived.id)
    // Given up: the count begins again.
    expect(plan('two', { ...done(first), finishedAt: null }).findIndex(isSituation)).toBe(3)
  })

  it('[DR5] brings a missed situation back before a new one', () => {
    const first = plan('one')
    const missed = first.filter(isSituation).slice(0, 1)
    expect(plan('two', done(first, missed)).filter(isSituation)[0]).toBe(missed[0])
  })

  it('[DR5] never ends with a situation, nor asks more of them than one in four', () => {
    const attempts = fc.array(fc.string(), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(attempts, fc.integer({ min: 2, max: 4 }), (seeds, count) => {
        const bank = [...buildStatements(rows.slice(0, count)), derived, day, night]
        const asked: string[] = []
        const earlier: Attempt[] = []
        for (const seed of seeds) {
          const { itemIds } = drillPlan(bank, earlier, 'a1', seed)
          expect(itemIds.at(-1)).toSatisfy((id: string) => !isSituation(id))
          earlier.push(done(itemIds))
          asked.push(...itemIds)
        }
        const between = asked.map((id) => (isSituation(id) ? 's' : 'q')).join('')
        expect(between).toMatch(/^(?:qqqs)*q{1,3}$/)
      }),
    )
  })

  it('asks statements only where there is nothing else', () => {
    const bare = [buildStatement('a', 'sqs'), ...buildStatements(['b', 'c'])]
    expect(drillPlan(bare, [], 'a1', 'seed').itemIds).toHaveLength(5)
  })
})
