'use client'

import { Check, Flag, Minus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { cn } from '@/components/ui/cn'
import type { SheetItem } from '@/lib/domain/quiz/sheet-overview'

interface OverviewGridProps {
  readonly items: readonly SheetItem[]
  /** Counts from 0; null where none is on the table. */
  readonly position: number | null
  readonly onMove: (to: number) => void
}

/** Every item by its number: what is answered, blank and flagged is told by shape and word. */
export function OverviewGrid({ items, position, onMove }: OverviewGridProps) {
  const t = useTranslations('sitting.overview')

  return (
    <>
      <ol className="grid grid-cols-[repeat(auto-fill,minmax(3.25rem,1fr))] gap-2">
        {items.map((item, index) => (
          <li key={item.itemId}>
            <Cell
              item={item}
              number={index + 1}
              current={index === position}
              onMove={() => onMove(index)}
            />
          </li>
        ))}
      </ol>
      <ul className="mt-4 flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-soft">
        {(['answered', 'partly', 'blank'] as const).map((status) => (
          <li key={status} className="inline-flex items-center gap-1.5">
            <span aria-hidden className={cn('size-5 rounded-sm border', cellClass[status])}>
              <StatusIcon status={status} />
            </span>
            {t(status)}
          </li>
        ))}
        <li className="inline-flex items-center gap-1.5">
          <Flag aria-hidden className="size-4 text-correction" fill="currentColor" />
          {t('flagged')}
        </li>
        {position !== null && (
          <li className="inline-flex items-center gap-1.5">
            <span aria-hidden className="size-5 rounded-sm border-2 border-accent" />
            {t('current')}
          </li>
        )}
      </ul>
    </>
  )
}

const cellClass = {
  answered: 'border-ink bg-surface-sunk',
  partly: 'border-ink border-dotted',
  blank: 'border-dashed border-rule',
} satisfies Record<SheetItem['status'], string>

interface CellProps {
  readonly item: SheetItem
  readonly number: number
  readonly current: boolean
  readonly onMove: () => void
}

function Cell({ item: { status, flagged }, number, current, onMove }: CellProps) {
  const t = useTranslations('sitting.overview')
  const words = [t('item', { number }), t(status), ...(flagged ? [t('flagged')] : [])]

  return (
    <button
      type="button"
      onClick={onMove}
      aria-label={words.join(', ')}
      aria-current={current ? 'step' : undefined}
      className={cn(
        'relative grid min-h-12 w-full place-items-center rounded-md border text-sm hover:border-ink aria-[current]:outline-2 aria-[current]:outline-accent',
        cellClass[status],
        current && 'font-bold',
      )}
    >
      {number}
      <span aria-hidden className="absolute right-0.5 bottom-0.5">
        <StatusIcon status={status} />
      </span>
      {flagged && (
        <Flag
          aria-hidden
          className="absolute top-0.5 right-0.5 size-3.5 text-correction"
          fill="currentColor"
        />
      )}
    </button>
  )
}

function StatusIcon({ status }: { readonly status: SheetItem['status'] }) {
  if (status === 'blank') return null
  const Icon = status === 'answered' ? Check : Minus
  return <Icon aria-hidden className="size-4" strokeWidth={2.5} />
}
