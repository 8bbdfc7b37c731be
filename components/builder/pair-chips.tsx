'use client'

import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { NamedThing } from './builder-course'
import { Chips } from './chips'

interface PairChipsProps {
  readonly pairs: readonly NamedThing[]
  readonly chosen: readonly string[]
  readonly counts: ReadonlyMap<unknown, number> | null
  readonly onChange: (pairs: readonly string[]) => void
}

/** There are dozens of pairs: they stay folded until somebody wants one. */
export function PairChips({ pairs, chosen, counts, onChange }: PairChipsProps) {
  const t = useTranslations('builder.build')

  return (
    <details className="group">
      <summary className="inline-flex min-h-11 list-none items-center gap-1 text-sm [&::-webkit-details-marker]:hidden">
        {t('pairsShort', { count: pairs.length })}
        {chosen.length > 0 && (
          <span className="font-bold text-accent">
            · {t('pairsChosen', { count: chosen.length })}
          </span>
        )}
        <ChevronDown
          aria-hidden
          className="size-4 text-ink-soft transition-transform group-open:rotate-180"
        />
      </summary>
      <div className="pt-2">
        <Chips
          values={pairs.map(({ slug, title }) => ({ value: slug, name: title }))}
          chosen={chosen}
          counts={counts}
          onChange={onChange}
        />
      </div>
    </details>
  )
}
