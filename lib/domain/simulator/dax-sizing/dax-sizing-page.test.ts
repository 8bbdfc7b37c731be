import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { simulatorView } from '@/lib/domain/simulator/simulator-view'
import { daxSizing } from './dax-sizing'
import type { DaxSizingSetting } from './dax-sizing-setting'

const view = simulatorView(daxSizing, await readBook(projectRoot))

/** The example of the lesson, which is also where everybody starts. */
const outcome = (changes: Partial<DaxSizingSetting> = {}) =>
  daxSizing.run({ ...view.setting, ...changes }, view.book)
const shown = (id: string, changes: Partial<DaxSizingSetting> = {}) =>
  outcome(changes).results.find((one) => one.id === id)?.value.en
const warnings = (changes: Partial<DaxSizingSetting>) =>
  outcome(changes)
    .notices.filter(({ kind }) => kind === 'warning')
    .map(({ says }) => says.en)

describe('daxSizing', () => {
  it('works out the example of the lesson', () => {
    expect(shown('rcu-saved')).toBe('4,500 RCUs')
    expect(shown('latency')).toBe('0.95 ms')
    // 9,000 × 4 + 1,000 × 4 × 10 + 100 × 25 × 4 × 3
    expect(shown('normalized')).toBe('106,000 RPS')
    expect(shown('target')).toBe('159,000 RPS')
    expect(shown('fitting')).toBe('dax.r5.large')
    expect(shown('utilisation')).toBe('47.1%')
    // 3 × 0.255 × 730, and 4,500 × 3,600 × 730 ÷ 1,000,000 × 0.125
    expect(shown('nodes')).toBe('$558.45')
    expect(shown('saved')).toBe('$1,478.25')
    expect(warnings({})).toEqual([])
  })

  it("works out AWS's example", () => {
    const aws = { readsPerSecond: 51_000, hitPercent: (100 * 50) / 51, itemKb: 2 }
    expect(shown('normalized', aws)).toBe('135,000 RPS')
    expect(shown('target', aws)).toBe('202,500 RPS')
    expect(shown('fitting', aws)).toBe('dax.r5.large')
  })

  it('saves nothing for strongly consistent reads', () => {
    const strong = { consistency: 'strong' }
    expect(shown('rcu-saved', strong)).toBe('0 RCUs')
    expect(shown('latency', strong)).toBe('5 ms')
    expect(shown('saved', strong)).toBe('$0.00')
  })

  it('has no factor for the loss of the only node, and warns of it', () => {
    expect(shown('target', { nodes: 1, writesPerSecond: 0 })).toBe('108,680 RPS')
    expect(warnings({ nodes: 1 }).join()).toContain('at least 3 nodes')
  })

  it.each<[string, Partial<DaxSizingSetting>, string]>([
    ['a cluster too slow', { readsPerSecond: 100_000 }, 'less than the 1,185,000 RPS needed'],
    ['nodes too small', { workingSetGb: 40 }, 'do not fit into the 16 GB'],
    [
      'more writes than any takes',
      { writesPerSecond: 50_000, itemKb: 1 },
      '40,000 writes a second',
    ],
    ['a Region without it', { region: 'ap-northeast-2' }, 'not offered in Seoul'],
  ])('warns of %s', (_, changes, says) => {
    expect(warnings(changes).join()).toContain(says)
  })

  it('says that a price is missing, and prices nothing', () => {
    const large = { nodeType: 'dax.r5.8xlarge' }
    expect(shown('nodes', large)).toBe('price unknown')
    expect(outcome(large).notices.map(({ kind }) => kind)).toContain('missing')
  })

  it('moves both curves with the hit rate', () => {
    for (const hitPercent of [0, 50, 100]) {
      const [latency, rcu] = outcome({ hitPercent }).charts
      expect(latency?.marks[0]).toMatchObject({ x: hitPercent, y: 5 - 0.045 * hitPercent })
      expect(rcu?.marks[0]).toMatchObject({ x: hitPercent, y: 5000 - 50 * hitPercent })
      expect(rcu?.series[0]?.points.at(-1)).toEqual([100, 0])
    }
  })
})
