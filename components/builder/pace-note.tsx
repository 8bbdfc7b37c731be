import { useTranslations } from 'next-intl'
import type { IndexedItem } from '@/lib/domain/quiz/item-index'
import { type Pace, paceKind } from '@/lib/domain/quiz/pace'

interface PaceNoteProps {
  readonly matching: readonly IndexedItem[]
  readonly pace: Pace
}

/** What the minutes were reckoned from. */
export function PaceNote({ matching, pace }: PaceNoteProps) {
  const t = useTranslations('builder.build.match')
  if (matching.length === 0) return null
  const own = matching.some((item) => pace[paceKind(item)].own)
  return <p className="text-ink-soft text-xs">{t(own ? 'own' : 'stated')}</p>
}
