'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { PlaceLink } from '@/components/ui/place-link'
import { useProgress } from '@/lib/client/progress-context'
import { selectProgress } from '@/lib/client/progress-store'
import { type Sitting, sittings, trend } from '@/lib/domain/quiz/exam/sittings'
import { type ExamRules, examRef } from './exam-rules'
import { ScoreBar } from './score-bar'

interface SittingListProps {
  readonly rules: ExamRules
  /** The sitting whose result is being read, where there is one. */
  readonly current?: string
}

/** Every sitting of this preset, newest first, and what the last two say of each other. */
export function SittingList({ rules, current }: SittingListProps) {
  const t = useTranslations('sitting')
  const { preset, scale } = rules
  const all = sittings(useProgress(selectProgress), examRef(preset), scale)
  if (all.length === 0) return null

  return (
    <section aria-labelledby="earlier" className="mt-10">
      <h2 id="earlier" className="border-b-2 border-ink pb-1 text-lg">
        {t(current === undefined ? 'lobby.earlier' : 'result.earlier.title')}
      </h2>
      <TrendLine all={all} current={current ?? null} />
      <ol>
        {all.toReversed().map((sitting) => (
          <li key={sitting.attemptId} className="border-b border-line py-2">
            <SittingLine rules={rules} sitting={sitting} current={sitting.attemptId === current} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function TrendLine({
  all,
  current,
}: {
  readonly all: readonly Sitting[]
  readonly current: string | null
}) {
  const t = useTranslations('sitting.result.earlier')
  const position =
    current === null ? all.length - 1 : all.findIndex(({ attemptId }) => attemptId === current)
  const [after, before] = [all[position], all[position - 1]]
  if (after === undefined) return null
  if (before === undefined) return current === null ? null : <p className="mt-2">{t('first')}</p>
  return <p className="mt-2">{t(trend(before.scaled, after.scaled))}</p>
}

interface SittingLineProps {
  readonly rules: ExamRules
  readonly sitting: Sitting
  readonly current: boolean
}

function SittingLine({ rules, sitting, current }: SittingLineProps) {
  const t = useTranslations('sitting.result')
  const format = useFormatter()
  const { attemptId, finishedAt, score, scaled } = sitting
  const date = format.dateTime(finishedAt, { dateStyle: 'medium', timeStyle: 'short' })

  return (
    <div className="grid items-center gap-x-6 gap-y-1 text-sm sm:grid-cols-[14rem_minmax(0,1fr)_auto]">
      {current ? (
        <span className="font-bold">
          {date} · {t('earlier.this')}
        </span>
      ) : (
        <PlaceLink
          href={`/quiz/exam/${rules.preset.slug}?attempt=${attemptId}`}
          aria-label={t('earlier.see', { date })}
          className="pencil-link inline-flex min-h-11 items-center"
        >
          {date}
        </PlaceLink>
      )}
      <ScoreBar scale={rules.scale} low={scaled.low} high={scaled.high} />
      <span className="whitespace-nowrap text-ink-soft">
        {t('range', { low: scaled.low, high: scaled.high })} · {t('earlier.line', { ...score })}
      </span>
    </div>
  )
}
