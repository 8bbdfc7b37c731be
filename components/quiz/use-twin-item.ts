import { useLocale } from 'next-intl'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { isBilingual, onBilingualChange } from '@/lib/client/bilingual'
import { fetchTwin, getTwin, onTwinsChange } from '@/lib/client/twin-items'
import type { AskedItem } from '@/lib/domain/item/item'
import { presentItem } from '@/lib/domain/quiz/present-item'
import type { Locale } from '@/lib/shared/locale'

/** An item and the same in the other language. */
export interface TwinItem {
  readonly locale: Locale
  readonly item: AskedItem
  /** In the other language; null while it is on its way or cannot be had. */
  readonly twin: AskedItem | null
  readonly trouble: 'failed' | 'missing' | null
  readonly retry: () => void
}

/** Whether the learner wants items in both languages. */
export function useBilingual(): boolean {
  return useSyncExternalStore(onBilingualChange, isBilingual, () => false)
}

/** The item with its twin, which is fetched when it is wanted; null where one language is shown. */
export function useTwinItem(item: AskedItem | null, seed: string): TwinItem | null {
  const locale: Locale = useLocale() === 'ko' ? 'en' : 'ko'
  const asked = useBilingual() ? item : null
  const { id = '', lesson = '', origin = 'authored' } = asked ?? {}
  const found = useSyncExternalStore(
    onTwinsChange,
    () => getTwin(locale, id),
    () => null,
  )
  const fetchIt = useCallback(() => {
    void fetchTwin(locale, { id, lesson, origin })
  }, [locale, id, lesson, origin])
  const absent = asked !== null && found === null

  useEffect(() => {
    if (absent) fetchIt()
  }, [absent, fetchIt])

  if (asked === null) return null
  const about = { locale, item: asked, retry: fetchIt }
  if (found === 'failed' || found === 'missing') return { ...about, twin: null, trouble: found }
  return { ...about, twin: found && presentItem(found, seed), trouble: null }
}
