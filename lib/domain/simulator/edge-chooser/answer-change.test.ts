import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { seededRandom } from '@/lib/shared/random'
import { type AnswerChange, answerChanges } from './answer-change'
import { chooseEdge } from './choose-edge'
import { type EdgeFacts, type EdgeField, nothingDemanded } from './edge-facts'
import { drawnFacts } from './edge-facts.fixture'
import { edgeLimits } from './edge-limits'

const limits = edgeLimits(await readBook(projectRoot))

function changeOf(facts: Partial<EdgeFacts>, field: EdgeField): AnswerChange | undefined {
  const all = answerChanges({ ...nothingDemanded, ...facts }, limits)
  return all.find((change) => change.field === field)
}

const anyFacts = fc.nat().map((seed) => drawnFacts(seededRandom(String(seed))))

describe('answerChanges', () => {
  it.each<[Partial<EdgeFacts>, EdgeField, Partial<AnswerChange>]>([
    [
      { codeKb: 25 },
      'codeKb',
      { to: { kind: 'at-most', value: 10 }, answer: 'cloudfront-functions', given: true },
    ],
    [
      { codeKb: 8 },
      'codeKb',
      { to: { kind: 'above', value: 10 }, answer: 'lambda-edge-viewer', given: true },
    ],
    [
      { durationMs: 5 },
      'durationMs',
      { to: { kind: 'below', value: 1 }, answer: 'cloudfront-functions' },
    ],
    [
      {},
      'durationMs',
      { to: { kind: 'at-least', value: 1 }, answer: 'lambda-edge-viewer', given: false },
    ],
    // Nearer to the upper limit than to the lower one.
    [
      { memoryMb: 100 },
      'memoryMb',
      { to: { kind: 'above', value: 128 }, answer: 'lambda-edge-origin' },
    ],
    [
      { memoryMb: 150 },
      'memoryMb',
      { to: { kind: 'at-most', value: 128 }, answer: 'lambda-edge-viewer' },
    ],
    // The nearest limit changes nothing: Python keeps CloudFront Functions out.
    [
      { language: 'Python', memoryMb: 3 },
      'memoryMb',
      { to: { kind: 'above', value: 128 }, answer: 'lambda-edge-origin' },
    ],
    [
      { network: true },
      'network',
      { to: { kind: 'value', value: false }, answer: 'cloudfront-functions' },
    ],
    [{}, 'vpc', { to: { kind: 'value', value: true }, answer: 'neither', given: false }],
    [
      { event: 'viewer-request' },
      'event',
      { to: { kind: 'value', value: 'origin-request' }, answer: 'lambda-edge-origin' },
    ],
    [
      { event: 'origin-response' },
      'event',
      { to: { kind: 'value', value: 'viewer-response' }, answer: 'cloudfront-functions' },
    ],
    [
      { runsOn: 'cache-miss-only' },
      'runsOn',
      { to: { kind: 'value', value: 'every-request' }, answer: 'cloudfront-functions' },
    ],
    [
      { language: 'Java' },
      'language',
      { to: { kind: 'value', value: 'JavaScript' }, answer: 'cloudfront-functions' },
    ],
    [
      { language: 'JavaScript' },
      'language',
      { to: { kind: 'value', value: 'Python' }, answer: 'lambda-edge-viewer' },
    ],
  ])('finds for %o what %s has to become', (facts, field, expected) => {
    expect(changeOf(facts, field)).toMatchObject(expected)
  })

  it('leaves out what flips nothing by itself', () => {
    expect(changeOf({ network: true, requestBody: true }, 'network')).toBeUndefined()
    expect(changeOf({ vpc: true }, 'codeKb')).toBeUndefined()
    expect(changeOf({}, 'peakRps')).toBeUndefined()
  })

  it('tells the facts that the answer rests on first', () => {
    const given = answerChanges({ ...nothingDemanded, network: true }, limits).map(
      (one) => one.given,
    )
    expect(given[0]).toBe(true)
    expect(given).toEqual(given.toSorted((a, b) => Number(b) - Number(a)))
  })

  it('flips the answer to what it says, and one fact once', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const before = chooseEdge(facts, limits).answer
        const changes = answerChanges(facts, limits)
        expect(new Set(changes.map(({ field }) => field)).size).toBe(changes.length)
        for (const { field, to, answer } of changes) {
          const tiny = to.kind === 'value' ? 0 : to.value * 1e-6
          const value =
            to.kind === 'above' ? to.value + tiny : to.kind === 'below' ? to.value - tiny : to.value
          expect(answer).not.toBe(before)
          expect(chooseEdge({ ...facts, [field]: value }, limits).answer).toBe(answer)
        }
      }),
    )
  })

  it('finds no nearer amount that flips the answer', () => {
    fc.assert(
      fc.property(anyFacts, fc.double({ min: -1, max: 1, noNaN: true }), (facts, part) => {
        const before = chooseEdge(facts, limits).answer
        for (const { field, to } of answerChanges(facts, limits)) {
          if (to.kind === 'value') continue
          const amount = Number(facts[field] ?? 0)
          const reach = Math.abs(to.value - amount) * 0.999_999
          const nearer = Math.max(0, amount + reach * part)
          expect(chooseEdge({ ...facts, [field]: nearer }, limits).answer).toBe(before)
        }
      }),
    )
  })
})
