'use client'

import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-class'
import { Link } from '@/components/ui/link'
import { useProgress } from '@/lib/client/progress-context'
import { selectProgress } from '@/lib/client/progress-store'
import { getOpenAttempt } from '@/lib/domain/progress/progress'
import type { ScoreScale } from '@/lib/domain/quiz/exam/exam'
import { type OpenSitting, openSitting, sittings } from '@/lib/domain/quiz/exam/sittings'
import { clockText } from './clock-text'
import { examRef } from './exam-rules'
import { useNow } from './use-now'

interface PresetStatusProps {
  readonly slug: string
  /** Its name, for the link's. */
  readonly name: string
  readonly scale: ScoreScale
}

/** Where a preset stands for the learner, and the way into it. */
export function PresetStatus({ slug, name, scale }: PresetStatusProps) {
  const t = useTranslations('sitting.list')
  const progress = useProgress(selectProgress)
  const now = useNow()
  const ref = examRef({ slug })
  const open = openSitting(getOpenAttempt(progress, ref), now)
  const all = sittings(progress, ref, scale)
  const last = all.at(-1)

  return (
    <div className="mt-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <p className="text-sm">
        <OpenWords open={open} now={now} />
        {open.type === 'none' && last !== undefined && (
          <span className="text-ink-soft">
            {t('last', { times: all.length, low: last.scaled.low, high: last.scaled.high })}
          </span>
        )}
      </p>
      <Link
        href={`/quiz/exam/${slug}`}
        prefetch={false}
        aria-label={`${t(wayIn[open.type])}: ${name}`}
        className={open.type === 'none' ? buttonClass.secondary : buttonClass.primary}
      >
        {t(wayIn[open.type])}
      </Link>
    </div>
  )
}

const wayIn = {
  none: 'open',
  running: 'resume',
  timed_out: 'seeResult',
} as const satisfies Record<OpenSitting['type'], string>

function OpenWords({ open, now }: { readonly open: OpenSitting; readonly now: number }) {
  const t = useTranslations('sitting.list')
  if (open.type === 'timed_out') return <span className="font-bold">{t('timedOut')}</span>
  if (open.type === 'none') return null
  return (
    <span className="font-bold">
      {open.deadlineAt === null
        ? t('runningOpen')
        : t('running', { left: clockText(open.deadlineAt - now) })}
    </span>
  )
}
