import type { AskedItem } from '@/lib/domain/item/item'
import type { ItemResult } from '@/lib/domain/progress/event'
import { Explanation } from './explanation'
import { GradedAnswer } from './graded-answer'
import { Requirements } from './requirements'

interface AnsweredItemProps {
  readonly item: AskedItem
  readonly result: ItemResult
}

/** What an item says once it is answered: what was right, what it asked for, and why. */
export function AnsweredItem({ item, result }: AnsweredItemProps) {
  return (
    <>
      <GradedAnswer item={item} result={result} />
      {item.scenario !== null && <Requirements scenario={item.scenario} />}
      <Explanation item={item} result={result} />
    </>
  )
}
