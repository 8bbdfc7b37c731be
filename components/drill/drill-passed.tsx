'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { Link } from '@/components/ui/link'
import type { DrillPair } from '@/lib/domain/quiz/drill-pair'
import { type DrillStanding, drillGoal, rightMarks } from '@/lib/domain/quiz/drill-standing'
import { passDate } from './pass-date'

interface DrillPassedProps {
  readonly pair: DrillPair
  readonly standing: DrillStanding
  readonly onKeep: () => void
}

/** The pair can be told apart: said once, with what decides it, and where to go from here. */
export function DrillPassed({ pair, standing, onKeep }: DrillPassedProps) {
  const t = useTranslations('drill')
  const locale = useLocale()
  const { marks, passes } = standing
  const date = passDate(passes.at(-1) ?? 0, locale)

  return (
    <div className="py-10">
      <h2 tabIndex={-1} data-question className="scroll-mt-28 text-2xl outline-none">
        <span className="highlighted">
          {t(pair.sides.length > 2 ? 'passed.titleMany' : 'passed.title')}
        </span>
      </h2>
      <p className="mt-3">
        {t('passed.text', { date, right: rightMarks(marks), answers: drillGoal.answers })}{' '}
        {t('passed.times', { times: passes.length })}
      </p>
      <p className="label mt-8 mb-1">{t('intro.question')}</p>
      <p className="border-l-4 border-highlight pl-4">{pair.decidingQuestion}</p>
      <div className="mt-8 flex flex-wrap gap-3 max-sm:flex-col">
        <Link href="/quiz/drills" className={buttonClass.primary}>
          {t('passed.others')}
        </Link>
        <Button onClick={onKeep}>{t('passed.keep')}</Button>
      </div>
    </div>
  )
}
