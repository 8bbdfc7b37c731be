'use client'

import { useLocale } from 'next-intl'
import { fetchItemIndex } from '@/lib/client/item-bank'
import { useProgress } from '@/lib/client/progress-context'
import { selectProgress } from '@/lib/client/progress-store'
import { type Loaded, useLoaded } from '@/lib/client/use-loaded'
import { answerHistory, missedLately } from '@/lib/domain/quiz/answer-history'
import type { MarkedItems } from '@/lib/domain/quiz/item-filter'
import type { IndexedItem } from '@/lib/domain/quiz/item-index'
import { itemTimes } from '@/lib/domain/quiz/item-times'
import { type Pace, paceOf } from '@/lib/domain/quiz/pace'

/** What can be asked, and how it stands with the learner. */
export interface KnownItems {
  readonly index: readonly IndexedItem[]
  readonly marked: MarkedItems
  readonly pace: Pace
}

/** Ready when both the index and the learner's log were read. */
export function useKnownItems(lookBack: number): Loaded<KnownItems> {
  const locale = useLocale()
  const ready = useProgress((state) => state.ready)
  const { attempts } = useProgress(selectProgress)
  const events = useProgress((state) => state.events)
  const loaded = useLoaded(() => fetchItemIndex(locale), locale)

  if (loaded.type !== 'loaded') return loaded
  if (!ready) return { type: 'loading' }
  const index = loaded.value
  const { seen, unsure } = answerHistory(attempts)
  const unseen = new Set(index.flatMap(({ id }) => (seen.has(id) ? [] : [id])))
  const marked = { unseen, missed: missedLately(attempts, lookBack), unsure }
  return { type: 'loaded', value: { index, marked, pace: paceOf(itemTimes(events), index) } }
}
