import { numberText } from '@/lib/domain/fact/unit'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import { inEach, type Localized } from '@/lib/shared/locale'
import type { AccessPlan } from './access-plan'
import type { AccessSetting } from './access-setting'
import { bytesText } from './capacity-text'
import { kbOfBytes } from './kilobytes'
import type { ReadLimits } from './read-limits'
import { readLines } from './read-lines'
import type { WriteLimits } from './write-limits'
import { writeLines } from './write-lines'

export function capacityLines(
  setting: AccessSetting,
  plan: AccessPlan,
  limits: { readonly reads: ReadLimits; readonly writes: WriteLimits },
): readonly WorkedLine[] {
  return [
    sizeLine(setting, plan.itemBytes),
    ...(plan.reads ? readLines(plan.reads, limits.reads.blockBytes) : []),
    ...(plan.writes ? writeLines(plan.writes, limits.writes.blockBytes) : []),
  ]
}

function sizeLine({ sizeFrom, itemKb }: AccessSetting, itemBytes: number): WorkedLine {
  const pasted: Localized = { ko: '붙여 넣은 항목', en: 'the pasted item' }
  const given = sizeFrom === 'item' ? pasted : inEach((locale) => kbSum(itemKb, locale === 'ko'))
  return {
    says: { ko: '항목 하나의 크기', en: 'Size of one item' },
    from: given,
    to: bytesText(itemBytes),
    because: [
      { fact: sizeFrom === 'item' ? 'dynamodb-item-size-calculation' : 'dynamodb-binary-units' },
    ],
  }
}

function kbSum(sizeKb: number, isKorean: boolean): string {
  const size = numberText(sizeKb)
  return `${size}${isKorean ? '' : ' '}KB × ${numberText(1 / kbOfBytes(1))}`
}
