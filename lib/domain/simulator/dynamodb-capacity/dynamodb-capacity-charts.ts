import { units } from '@/lib/domain/simulator/amount-text'
import type { Chart } from '@/lib/domain/simulator/outcome'
import type { AccessPlan } from './access-plan'
import { consistencyNames } from './access-words'
import { blocksOf } from './blocks'
import { kbOfBytes } from './kilobytes'
import type { ReadConsistency, ReadLimits } from './read-limits'

/** Read blocks on either side of the item that the chart shows. */
const blocksAround = 4

const consistencies = ['eventual', 'strong', 'transactional'] as const satisfies ReadConsistency[]

/** The stairs of reading one item: where a few bytes more cost a whole block. */
export function blockChart({ itemBytes }: AccessPlan, limits: ReadLimits): Chart {
  const { blockBytes, unitsPerBlock } = limits
  const middle = blocksOf(itemBytes, blockBytes)
  const first = Math.max(0, middle - blocksAround)
  const blocks = Array.from({ length: 2 * blocksAround + 1 }, (_, at) => first + at)
  const edge = (block: number) => kbOfBytes(block * blockBytes)
  return {
    id: 'blocks',
    title: { ko: '크기에 따라 오르는 계단', en: 'The stairs of size' },
    says: {
      ko: '항목 하나를 읽는 단위는 블록이 바뀔 때만 오릅니다. 경계를 조금만 넘어도 한 블록을 더 냅니다.',
      en: 'Reading one item costs more only where a block begins; a little over the edge costs a whole block.',
    },
    kind: 'steps',
    x: {
      label: { ko: '항목 크기(KB)', en: 'Size of the item (KB)' },
      scale: 'linear',
      format: 'number',
    },
    y: { label: units.rcu, scale: 'linear', format: 'number' },
    series: consistencies.map((consistency) => ({
      id: consistency,
      name: consistencyNames[consistency],
      // From an edge on, the next block has begun.
      points: blocks.map((block, at) => {
        const begun = at === blocks.length - 1 ? block : block + 1
        return [edge(block), begun * unitsPerBlock[consistency]] as const
      }),
    })),
    marks: [
      {
        x: kbOfBytes(itemBytes),
        y: middle * unitsPerBlock.strong,
        label: { ko: '지금', en: 'Now' },
      },
    ],
  }
}
