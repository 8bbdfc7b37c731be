'use client'

import { ArrowRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-class'
import { cn } from '@/components/ui/cn'
import { drillGoal } from '@/lib/domain/quiz/drill-standing'
import { drillHash } from './drill-hash'
import { DrillState } from './drill-state'
import { useStanding } from './use-standing'

/** What a drill asks for, and the way into it. */
export function DrillStart({ pair }: { readonly pair: string }) {
  const t = useTranslations('drill.intro')
  const standing = useStanding(pair)
  const begun = standing !== null && standing.marks.length > 0 && !standing.passed
  const word = begun ? 'resume' : 'start'

  return (
    <div className="mt-8">
      <p className="text-sm text-ink-soft">{t('rule', drillGoal)}</p>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <a
          href={`#${drillHash}`}
          className={cn(buttonClass.primary, standing === null && 'invisible')}
        >
          {t(standing?.passed ? 'again' : word)}
          <ArrowRight aria-hidden className="size-4 shrink-0" />
        </a>
        <DrillState pair={pair} />
      </div>
    </div>
  )
}
