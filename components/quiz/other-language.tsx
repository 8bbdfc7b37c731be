'use client'

import { createContext, type ReactNode, use } from 'react'
import { cn } from '@/components/ui/cn'
import { isImported } from '@/lib/domain/item/is-imported'
import type { AskedItem } from '@/lib/domain/item/item'
import type { Locale } from '@/lib/shared/locale'
import { ItemText } from './item-text'
import { type TwinItem, useTwinItem } from './use-twin-item'

const OtherLanguageContext = createContext<TwinItem | null>(null)

interface OtherLanguageProps {
  /** As it is presented; null while nobody looks at it, so that nothing is fetched for it. */
  readonly item: AskedItem | null
  /** Of the attempt that presents it. */
  readonly seed: string
  readonly children: ReactNode
}

/** Gives every `<Twin>` in it the item in the other language, once the learner asks for both. */
export function OtherLanguage({ item, seed, children }: OtherLanguageProps) {
  const twin = useTwinItem(item === null || isImported(item) ? null : item, seed)
  return <OtherLanguageContext value={twin}>{children}</OtherLanguageContext>
}

/** The item and its twin; null where one language is shown. */
export function useOtherLanguage(): TwinItem | null {
  return use(OtherLanguageContext)
}

interface TwinProps {
  /** The same text of the item in the language given. */
  readonly text: (item: AskedItem, locale: Locale) => ReactNode
  /** One under the other at any width: for what is short or narrow. */
  readonly stacked?: boolean
  readonly children: ReactNode
}

/** A text of an item; where both languages are shown, the same in the other one beside it, or below on a phone. */
export function Twin({ text, stacked = false, children }: TwinProps) {
  const other = useOtherLanguage()
  if (other === null || other.trouble !== null) return children
  const { locale, item, twin } = other
  const words = twin && text(twin, locale)
  // A name that both languages share need not be read twice.
  const same = typeof words === 'string' && words === text(item, locale)

  return (
    <span className={cn('twins', stacked && 'twins-stacked')}>
      <span>{children}</span>
      <span lang={locale} className={cn('twin', same && 'twin-same')}>
        {typeof words === 'string' ? <ItemText text={words} /> : words}
      </span>
    </span>
  )
}
