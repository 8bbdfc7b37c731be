import { numberText } from '@/lib/domain/fact/unit'
import { amountText } from '@/lib/domain/simulator/amount-text'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import { inEach } from '@/lib/shared/locale'
import type { CostScenario } from './cost-scenario'
import { told } from './cost-text'
import { partitionLimits } from './partition-load'

/** Reads, writes and size each need so many partitions; the largest of the three numbers decides. */
export function partitionLines({
  partition,
  peak,
  stored,
  book,
}: CostScenario): readonly WorkedLine[] {
  const limits = partitionLimits(book)
  const shares = [
    [peak.readUnits, limits.readUnits],
    [peak.writeUnits, limits.writeUnits],
    [stored.tableGb, limits.sizeGb],
  ] as const
  const parts = shares
    .map(([amount, limit]) => `${numberText(told(amount))} ÷ ${numberText(limit)}`)
    .join(', ')
  return [
    {
      says: {
        ko: '적어도 필요한 파티션(읽기, 쓰기, 크기)',
        en: 'Partitions for reads, writes and size',
      },
      from: inEach((locale) =>
        locale === 'ko'
          ? `${parts} 가운데 가장 큰 값, 올림`
          : `the largest of ${parts}, rounded up`,
      ),
      to: amountText(partition.leastPartitions, { ko: '개', en: 'partitions' }),
      because: [{ fact: 'dynamodb-partition-limits' }],
    },
  ]
}
