import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import type { Setting } from '@/lib/domain/simulator/field'
import type { Outcome } from '@/lib/domain/simulator/outcome'
import { simulatorView } from '@/lib/domain/simulator/simulator-view'
import { seededRandom } from '@/lib/shared/random'
import { edgeChooser } from './edge-chooser'
import { drawnFacts } from './edge-facts.fixture'
import { anyValue } from './edge-setting'

const book = await readBook(projectRoot)
const view = simulatorView(edgeChooser, book)

/** What comes of a preset with something changed. */
function outcomeOf(preset: string, changed: Setting = {}): Outcome {
  const setting = view.presets.find(({ id }) => id === preset)?.setting
  return edgeChooser.run({ ...setting, ...changed }, view.book)
}

const value = ({ results }: Outcome, id: string) => results.find((one) => one.id === id)?.value
const noticesOf = ({ notices }: Outcome) =>
  notices.map(({ kind, because }) => [kind, ...because.map((one) => 'fact' in one && one.fact)])

describe('edgeChooser', () => {
  it.each([
    ['form', 'Lambda@Edge on viewer events', 'viewer request', '$18.19'],
    ['country', 'CloudFront Functions', 'viewer request', '$64.74'],
    ['image', 'Lambda@Edge on origin events', 'origin response', '$27.16'],
    ['database', 'Neither', 'None', undefined],
    ['headers', 'No code needed', 'None', undefined],
  ])('answers %s with %s', (preset, answer, event, cost) => {
    const outcome = outcomeOf(preset)
    expect(value(outcome, 'answer')?.en).toBe(answer)
    expect(value(outcome, 'events')?.en).toBe(event)
    expect(value(outcome, 'cost')?.en).toBe(cost)
  })

  it('strikes out line by line, and works out what is left', () => {
    const { lines } = outcomeOf('form')
    expect(lines.map(({ says, from, to }) => [says.ko, from.ko, to.ko])).toEqual([
      [
        'CloudFront Functions에서는 요청 본문을 읽을 수 없습니다.',
        '',
        '제외: CloudFront Functions',
      ],
      [
        '이 일은 뷰어 요청에서 해야 하므로 오리진 이벤트의 Lambda@Edge로는 할 수 없습니다. 오리진 이벤트의 함수는 캐시에 없을 때만 실행되므로 모든 요청을 보지는 못합니다.',
        '',
        '제외: 오리진 이벤트의 Lambda@Edge',
      ],
      ['걸리는 조건이 없습니다.', '', '가능: 뷰어 이벤트의 Lambda@Edge'],
      [
        'Lambda@Edge에 지정할 메모리',
        '필요한 2MB, 지정할 수 있는 최소 128MB 가운데 큰 것',
        '128MB',
      ],
      ['Lambda@Edge 실행 한 번에 과금되는 시간(올림)', '0.8ms', '1ms'],
      [
        '뷰어 이벤트의 Lambda@Edge: 메모리와 실행 시간',
        '30,000,000건 × 1ms ÷ 1,000 × 128MB ÷ 1,024',
        '3,750GB-초',
      ],
      ['뷰어 이벤트의 Lambda@Edge: 실행 시간 요금', '3,750GB-초 × $0.00005001', '$0.1875375'],
      ['뷰어 이벤트의 Lambda@Edge: 요청 요금', '30,000,000건 ÷ 1,000,000 × $0.6', '$18'],
      ['뷰어 이벤트의 Lambda@Edge: 한 달 요금(센트에서 반올림)', '$0.1875375 + $18', '$18.19'],
    ])
  })

  it('shows the rounding of a run, the free invocations and the cache misses', () => {
    const shown = (preset: string, changed?: Setting) =>
      outcomeOf(preset, changed).lines.map(({ from, to }) => `${from.en} = ${to.en}`)
    expect(shown('form', { durationMs: 4.2 })).toEqual(
      expect.arrayContaining([
        '4.2 ms = 5 ms',
        '30,000,000 requests × 5 ms ÷ 1,000 × 128 MB ÷ 1,024 = 18,750 GB-seconds',
      ]),
    )
    expect(shown('form', { durationMs: 0 })).toContain('no run time given = 1 ms')
    expect(shown('country')).toContain(
      '500,000,000 requests − 2,000,000 requests free = 498,000,000 requests',
    )
    expect(shown('country', { viewerRequests: 1_500_000 })).toContain(
      '1,500,000 requests − 2,000,000 requests free (so all are free) = 0 requests',
    )
    expect(shown('image')).toContain('30,000,000 requests × (100% − 95%) = 1,500,000 requests')
  })

  it('counts a read of the KeyValueStore in each run, and says that this is assumed', () => {
    const outcome = outcomeOf('country')
    const cost = outcome.results.find(({ id }) => id === 'cost')
    expect(cost?.label.ko).toBe('한 달 요금(실행마다 KeyValueStore 한 번 읽기 포함)')
    expect(cost?.note?.ko).toBe(
      '실행마다 KeyValueStore를 한 번 읽는다고 가정했으며, 그 읽기 요금이 $14.94입니다.',
    )
    expect(outcome.lines.slice(-5).map(({ says, from, to }) => [says.ko, from.ko, to.ko])).toEqual([
      [
        'CloudFront Functions: 요금을 내는 호출',
        '500,000,000건 − 무료 2,000,000건',
        '498,000,000건',
      ],
      ['CloudFront Functions: 호출 요금', '498,000,000건 ÷ 1,000,000 × $0.1', '$49.8'],
      [
        'CloudFront Functions: 요금을 내는 KeyValueStore 읽기(실행마다 한 번 읽는다고 가정)',
        '500,000,000회 − 무료 2,000,000회',
        '498,000,000회',
      ],
      [
        'CloudFront Functions: KeyValueStore 읽기 요금',
        '498,000,000회 ÷ 1,000,000 × $0.03',
        '$14.94',
      ],
      ['CloudFront Functions: 한 달 요금(센트에서 반올림)', '$49.8 + $14.94', '$64.74'],
    ])
    const without = outcomeOf('country', { keyValueKb: 0 })
    expect(value(without, 'cost')?.en).toBe('$49.80')
    expect(without.results.find(({ id }) => id === 'cost')).toMatchObject({
      label: { en: 'A month of it' },
      note: null,
    })
    // Lambda@Edge does not read it.
    expect(value(outcomeOf('form', { keyValueKb: 200 }), 'cost')?.en).toBe('$18.19')
  })

  it('holds against the quota of a Region, on origin events, only what misses the cache', () => {
    const peak = { requirement: '', network: true, peakRps: 200_000, runsOn: 'cache-miss-only' }
    const answer = (changed: Setting) => value(outcomeOf('headers', changed), 'answer')?.en
    const origin = 'Lambda@Edge on origin events'
    expect(answer({ ...peak, cacheHitPercent: 95 })).toBe(origin)
    expect(answer({ ...peak, cacheHitPercent: 100 })).toBe(origin)
    expect(answer({ ...peak, cacheHitPercent: 94 })).toBe('Neither')
    expect(answer({ ...peak, cacheHitPercent: 0 })).toBe('Neither')
    // A viewer event sees them all.
    expect(answer({ ...peak, runsOn: 'every-request', cacheHitPercent: 95 })).toBe('Neither')
    const { lines, tables } = outcomeOf('headers', { ...peak, cacheHitPercent: 94 })
    expect(lines.map(({ says }) => says.ko)).toContain(
      '오리진 이벤트의 Lambda@Edge에서 리전마다 받는 요청은 최대 초당 10,000건인데, 초당 200,000건 가운데 캐시에 없는 것이 초당 12,000건입니다.',
    )
    expect(tables[1]?.rows.map((row) => row.map(({ en }) => en))).toContainEqual([
      'Requests at the peak in one Region',
      'at most 166,666\u00a0a\u00a0second',
      origin,
    ])
  })

  it('says what one change would do', () => {
    const [, changes] = outcomeOf('form').tables
    expect(changes?.rows[0]?.map(({ en }) => en)).toEqual([
      'The request body',
      'not needed',
      'CloudFront Functions',
    ])
    expect(outcomeOf('image').tables[0]?.rows[0]?.[1]).toEqual({
      ko: '실행할 이벤트, 언어, 실행할 때 외 6가지',
      en: 'Event, Language, When it runs and 6 more',
    })
    expect(outcomeOf('headers').tables.map(({ id }) => id)).toEqual(['options'])
  })

  it('warns, and tells what an exam makes of it', () => {
    expect(noticesOf(outcomeOf('database'))).toContainEqual([
      'warning',
      'lae-unsupported',
      'net-attach-to-vpc',
    ])
    expect(noticesOf(outcomeOf('form', { runsOn: 'cache-miss-only' }))).toContainEqual([
      'warning',
      'edge-combining',
    ])
    expect(noticesOf(outcomeOf('country'))).toContainEqual(['trap', 'cmp-geo-device'])
    const olderLimits = ['trap', 'cmp-lae-duration', 'cmp-lae-size']
    expect(noticesOf(outcomeOf('form', { durationMs: 8000 }))).toContainEqual(olderLimits)
    // They were about viewer events.
    expect(noticesOf(outcomeOf('image'))).not.toContainEqual(olderLimits)
    expect(noticesOf(outcomeOf('form', { memoryMb: 256 }))).toContainEqual([
      'trap',
      'cmp-lae-memory',
    ])
    expect(noticesOf(outcomeOf('headers', { requirement: '' }))).toContainEqual([
      'note',
      'lae-origin-request',
    ])
    expect(noticesOf(outcomeOf('headers', { event: 'viewer-response' }))).toContainEqual([
      'note',
      'edge-no-code',
    ])
  })

  it('advises another language, or a Region, where the edge does not run the language', () => {
    const advice = (changed: Setting) =>
      outcomeOf('headers', { requirement: '', language: 'Java', ...changed }).notices[0]
    expect(advice({})).toMatchObject({
      kind: 'warning',
      says: { en: expect.stringContaining('(JavaScript, Node.js, Python)') },
      because: [{ fact: 'cmp-runtime' }, { fact: 'lambda-benefit-languages' }],
    })
    expect(advice({ network: true })?.says.ko).toBe(
      '이 언어는 엣지에서 실행되지 않습니다. 이 일에 쓸 수 있는 언어(Node.js, Python)로 작성하거나, 오리진 쪽에 둔 리전의 Lambda 함수에서 처리하십시오.',
    )
    expect(advice({ event: 'viewer-request', geoHeaders: true })?.says.en).toContain('(JavaScript)')
    expect(advice({ event: 'viewer-request', runsOn: 'cache-miss-only' })?.says.en).toMatch(
      /in another one no single function would meet/,
    )
    expect(advice({ vpc: true })?.because).toContainEqual({ fact: 'lae-unsupported' })
    expect(
      advice({ language: 'Node.js', runsOn: 'cache-miss-only', event: 'viewer-request' })?.because,
    ).toEqual([{ fact: 'edge-combining' }])
  })

  it('tells how much of the request body is seen where it can be', () => {
    const told = (preset: string, changed: Setting) =>
      outcomeOf(preset, changed).notices.find(({ because }) =>
        because.some((one) => 'fact' in one && one.fact === 'cmp-body-limits'),
      )?.says
    expect(told('form', {})?.ko).toBe(
      'Lambda@Edge에 전달되는 요청 본문은 뷰어 요청에서 40KB까지이며 나머지는 잘립니다.',
    )
    expect(told('headers', { requestBody: true })?.en).toBe(
      'Lambda@Edge sees a request body of up to 40 KB on viewer request and 1 MB on origin request; the rest is cut off.',
    )
    expect(told('form', { requestBody: false })).toBeUndefined()
    expect(told('form', { vpc: true })).toBeUndefined()
  })

  it('says what the month leaves out, wherever it shows one', () => {
    const told = (preset: string, changed: Setting = {}) =>
      outcomeOf(preset, changed).notices.find(({ because }) =>
        because.some((one) => 'fact' in one && one.fact === 'edge-pay-per-use'),
      )?.says.en
    expect(told('form')).toContain('CloudFront’s own requests and data transfer are not in it')
    expect(told('country')).toContain('API requests that change the data in the KeyValueStore')
    expect(told('headers')).toBeDefined()
    expect(told('database')).toBeUndefined()
  })

  it('draws a curve only where the cache makes a difference', () => {
    expect(outcomeOf('database').charts).toEqual([])
    expect(outcomeOf('form').charts).toEqual([])
    expect(outcomeOf('image', { viewerRequests: 0 }).charts).toEqual([])
    expect(outcomeOf('headers').charts).toEqual([])
    expect(outcomeOf('headers', { requirement: '' }).charts[0]?.series).toHaveLength(3)
  })

  it('says everything in both languages once, whatever is asked', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 100 }), (seed, cacheHitPercent) => {
        const facts = drawnFacts(seededRandom(String(seed)))
        const filled = Object.fromEntries(
          Object.entries(facts).map(([field, one]) => [
            field,
            one ?? (['event', 'runsOn', 'language'].includes(field) ? anyValue : 0),
          ]),
        )
        const { lines, tables, notices } = outcomeOf('headers', { ...filled, cacheHitPercent })
        // Lines and notices are told apart by their words.
        const told = lines.map(({ says, from }) => `${says.ko} ${from.ko}`)
        expect(new Set(told).size).toBe(told.length)
        const said = notices.map(({ says }) => says.en)
        expect(new Set(said).size).toBe(said.length)
        for (const { columns, rows } of tables) {
          for (const row of rows) expect(row).toHaveLength(columns.length)
        }
      }),
    )
  })
})
