import { ArrowRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'

interface PairProps {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

/** Two things that are taken for one another, side by side, with what decides between them. */
export function Pair({ id, title, children }: PairProps) {
  return (
    <PairFrame id={id} title={title}>
      {children}
    </PairFrame>
  )
}

/** Pairs that lead to their drills, where there is one. */
export function pairsWithDrills(drilled: ReadonlySet<string>) {
  // biome-ignore lint/correctness/noComponentHookFactories: drawn on the server, where nothing keeps state
  return function PairWithDrill({ id, title, children }: PairProps) {
    return (
      <PairFrame id={id} title={title}>
        {children}
        {drilled.has(id) && <DrillLink id={id} />}
      </PairFrame>
    )
  }
}

function PairFrame({ id, title, children }: PairProps) {
  const t = useTranslations('lesson')

  return (
    <aside id={`pair-${id}`} className="pair" aria-label={`${t('pair')}: ${title}`}>
      <p className="pair-title">
        <span className="label">{t('pair')}</span> <span className="font-bold">{title}</span>
      </p>
      {children}
    </aside>
  )
}

function DrillLink({ id }: { readonly id: string }) {
  const t = useTranslations('lesson')

  return (
    <p className="text-sm">
      <Link
        href={`/quiz/drills/${id}`}
        prefetch={false}
        className="pencil-link inline-flex min-h-11 items-center gap-1"
      >
        {t('drill')}
        <ArrowRight aria-hidden className="size-4 shrink-0" />
      </Link>
    </p>
  )
}
