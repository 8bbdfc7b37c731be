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
    ['country', 'CloudFront Functions', 'viewer request', '$49.80'],
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
