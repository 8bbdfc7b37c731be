import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { seededRandom } from '@/lib/shared/random'
import { chooseEdge } from './choose-edge'
import { type EdgeFacts, type EdgeField, edgeFields, nothingDemanded } from './edge-facts'
import { drawnFacts } from './edge-facts.fixture'
import { edgeLimits } from './edge-limits'
import { type EdgeAnswer, edgeOptions, eventsOfOption } from './edge-option'

const limits = edgeLimits(await readBook(projectRoot))
const choose = (facts: Partial<EdgeFacts>) => chooseEdge({ ...nothingDemanded, ...facts }, limits)
const functions = 'cloudfront-functions'
const viewer = 'lambda-edge-viewer'
const origin = 'lambda-edge-origin'

const anyFacts = fc.nat().map((seed) => drawnFacts(seededRandom(String(seed))))

describe('chooseEdge', () => {
  it.each<[Partial<EdgeFacts>, EdgeAnswer, readonly string[]]>([
    [{}, functions, [viewer, origin]],
    [{ event: 'viewer-request' }, functions, [viewer]],
    [{ event: 'viewer-response' }, functions, [viewer]],
    [{ event: 'origin-request' }, origin, []],
    [{ event: 'origin-response' }, origin, []],
    [{ runsOn: 'every-request' }, functions, [viewer]],
    [{ runsOn: 'cache-miss-only' }, origin, []],
    [{ event: 'viewer-request', runsOn: 'cache-miss-only' }, 'neither', []],
    [{ event: 'origin-request', runsOn: 'every-request' }, 'neither', []],
    [{ network: true }, viewer, [origin]],
    [{ fileSystem: true }, viewer, [origin]],
    [{ requestBody: true }, viewer, [origin]],
    [{ requestBody: true, event: 'origin-request' }, origin, []],
    [{ requestBody: true, event: 'viewer-response' }, 'neither', []],
    [{ requestBody: true, event: 'origin-response' }, 'neither', []],
    [{ geoHeaders: true }, functions, [origin]],
    [{ geoHeaders: true, network: true }, origin, []],
    [{ geoHeaders: true, network: true, runsOn: 'every-request' }, 'neither', []],
    [{ vpc: true }, 'neither', []],
    [{ layersOrEnvVars: true }, 'neither', []],
  ])('takes, for %o, %s before %j', (facts, answer, alsoPossible) => {
    expect(choose(facts)).toMatchObject({ answer, alsoPossible })
  })

  // What is just within a limit, and what is just beyond it.
  it.each<[EdgeField, number, EdgeAnswer, number, EdgeAnswer]>([
    ['codeKb', 10, functions, 10.01, viewer],
    ['codeKb', 51_200, viewer, 51_201, 'neither'],
    ['durationMs', 0.999, functions, 1, viewer],
    ['durationMs', 30_000, viewer, 30_001, 'neither'],
    ['memoryMb', 2, functions, 3, viewer],
    ['memoryMb', 128, viewer, 129, origin],
    ['memoryMb', 10_240, origin, 10_241, 'neither'],
    ['responseKb', 10, functions, 11, viewer],
    ['responseKb', 40, viewer, 41, origin],
    ['responseKb', 1024, origin, 1025, 'neither'],
    ['keyValueKb', 5120, functions, 5121, viewer],
  ])('lets %s be %d with %s; at %d it takes %s', (field, within, answer, beyond, next) => {
    expect(choose({ [field]: within }).answer).toBe(answer)
    expect(choose({ [field]: beyond }).answer).toBe(next)
  })

  it('leaves Lambda@Edge out where a Region would have to take too many requests', () => {
    expect(choose({ peakRps: 10_000 }).alsoPossible).toEqual([viewer, origin])
    expect(choose({ peakRps: 10_001 }).alsoPossible).toEqual([])
    expect(choose({ peakRps: 2_000_000, network: true }).answer).toBe('neither')
  })

  it.each([
    ['JavaScript', functions],
    ['javascript', functions],
    ['JS', functions],
    ['TypeScript', functions],
    ['ECMAScript 5.1', functions],
    ['cloudfront-js-2.0', functions],
    ['자바스크립트', functions],
    ['Node.js', viewer],
    ['nodejs22.x', viewer],
    ['NODEJS_20_X', viewer],
    ['JavaScript (Node.js 22)', viewer],
    ['Python', viewer],
    ['Python 3.13', viewer],
    ['python3.12', viewer],
    ['파이썬', viewer],
    ['Java', 'neither'],
    ['java 21', 'neither'],
    ['Go', 'neither'],
    ['Rust', 'neither'],
    ['C#', 'neither'],
    ['Ruby', 'neither'],
    ['.NET 8', 'neither'],
    ['PHP', 'neither'],
  ])('takes, for work in %s, %s', (language, answer) => {
    expect(choose({ language }).answer).toBe(answer)
  })

  it('says what each ruled-out option fails on, with the fact', () => {
    const { constraints } = choose({ event: 'origin-response', codeKb: 25, network: true })
    expect(constraints.map(({ rulesOut, field, factId }) => [rulesOut, field, factId])).toEqual([
      [functions, 'event', 'cmp-triggers'],
      [functions, 'network', 'cmp-network'],
      [functions, 'codeKb', 'cmp-cff-size'],
      [viewer, 'event', 'lae-origin-response'],
    ])
    expect(constraints[2]?.why).toEqual({
      ko: 'CloudFront Functions에서 코드는 최대 10KB인데, 필요한 것은 25KB입니다.',
      en: 'With CloudFront Functions the code may be at most 10 KB; this needs 25 KB.',
    })
  })

  it('tells amounts in the unit that suits them', () => {
    const told = (facts: Partial<EdgeFacts>) =>
      choose(facts).constraints.map(({ why }) => [why.ko, why.en])
    expect(told({ durationMs: 45_000 })[1]).toEqual([
      '뷰어 이벤트의 Lambda@Edge에서 실행 시간은 최대 30초인데, 필요한 것은 45초입니다.',
      'With Lambda@Edge on viewer events the run time may be at most 30 seconds; this needs 45 seconds.',
    ])
    expect(told({ durationMs: 5 })[0]).toEqual([
      'CloudFront Functions에서 실행 시간은 1ms 미만인데, 필요한 것은 5ms입니다.',
      'With CloudFront Functions the run time may be less than 1 ms; this needs 5 ms.',
    ])
    expect(told({ peakRps: 20_000 })[0]).toEqual([
      '뷰어 이벤트의 Lambda@Edge에서 리전마다 받는 요청은 최대 초당 10,000건인데, 필요한 것은 초당 20,000건입니다.',
      'With Lambda@Edge on viewer events the number of requests in each Region may be at most 10,000 a second; this needs 20,000 a second.',
    ])
    expect(told({ memoryMb: 256 })[1]?.[1]).toBe(
      'With Lambda@Edge on viewer events the memory may be at most 128 MB; this needs 256 MB.',
    )
  })

  it('attaches the answer to the events that it can be attached to', () => {
    expect(choose({}).attachesTo).toEqual(['viewer-request', 'viewer-response'])
    expect(choose({ event: 'viewer-response' }).attachesTo).toEqual(['viewer-response'])
    expect(choose({ requestBody: true }).attachesTo).toEqual(['viewer-request'])
    expect(choose({ runsOn: 'cache-miss-only' }).attachesTo).toEqual([
      'origin-request',
      'origin-response',
    ])
    expect(choose({ vpc: true }).attachesTo).toEqual([])
  })

  it('answers with what nothing rules out, and rules out all the rest', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { answer, alsoPossible, constraints, attachesTo } = chooseEdge(facts, limits)
        const possible = answer === 'neither' ? [] : [answer, ...alsoPossible]
        for (const option of edgeOptions) {
          const against = constraints.filter(({ rulesOut }) => rulesOut === option)
          expect(possible.includes(option)).toBe(against.length === 0)
        }
        expect(alsoPossible).not.toContain(answer)
        expect(attachesTo.length > 0).toBe(answer !== 'neither')
        if (answer !== 'neither') {
          expect(eventsOfOption[answer]).toEqual(expect.arrayContaining([...attachesTo]))
        }
      }),
    )
  })

  it('loses no possibility when a demand is relaxed', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...edgeFields), share, (facts, field, factor) => {
        const value = facts[field]
        const relaxed = typeof value === 'number' ? value * factor : nothingDemanded[field]
        const before = chooseEdge(facts, limits)
        const after = chooseEdge({ ...facts, [field]: relaxed }, limits)
        const all = [after.answer, ...after.alsoPossible]
        for (const one of [before.answer, ...before.alsoPossible]) {
          if (one !== 'neither') expect(all).toContain(one)
        }
      }),
    )
  })

  it('speaks both languages and names facts that exist', async () => {
    const { readFacts } = await import('@/lib/content/read-facts')
    const { facts: known } = await readFacts(projectRoot)
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const { why, factId } of chooseEdge(facts, limits).constraints) {
          expect(known.has(factId)).toBe(true)
          expect(why.ko).toMatch(/\.$/)
          expect(why.en).toMatch(/\.$/)
          expect(`${why.ko}${why.en}`).not.toMatch(/undefined|NaN|null|Infinity/)
        }
      }),
    )
  })
})
