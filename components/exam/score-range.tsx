import { CircleCheck, CircleDot, CircleX } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { percent, type Score } from '@/lib/domain/progress/attempt'
import type { ScoreScale } from '@/lib/domain/quiz/exam/exam'
import { scaledScore, type Verdict } from '@/lib/domain/quiz/exam/scaled-score'
import { wilsonInterval } from '@/lib/domain/quiz/exam/wilson-interval'
import { ScoreBar } from './score-bar'

interface ScoreRangeProps {
  readonly score: Score
  readonly scale: ScoreScale
}

const looks = {
  above: { Icon: CircleCheck, colour: 'text-good' },
  across: { Icon: CircleDot, colour: 'text-accent' },
  below: { Icon: CircleX, colour: 'text-bad' },
} satisfies Record<Verdict, unknown>

/** Where the score probably lies, how that follows, and what nobody outside AWS can know. */
export function ScoreRange({ score, scale }: ScoreRangeProps) {
  const t = useTranslations('sitting.result')
  const format = useFormatter()
  const { low, high, verdict } = scaledScore(score, scale)
  const interval = wilsonInterval(score.right, score.total)
  const { Icon, colour } = looks[verdict]
  const share = (value: number) => Math.round(value * 100)

  return (
    <section
      aria-labelledby="score"
      className="mt-6 rounded-lg border border-line bg-surface-raised px-5 py-4"
    >
      <h3 id="score" className="label">
        {t('score')}
      </h3>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="numeral text-3xl">{t('range', { low, high })}</span>
        <span className={`inline-flex items-center gap-1.5 font-bold ${colour}`}>
          <Icon aria-hidden className="size-5" />
          {t(`verdict.${verdict}`)}
        </span>
      </p>
      <div className="mt-4">
        <ScoreBar scale={scale} low={low} high={high} />
      </div>
      <ScaleMarks scale={scale} />
      <p className="mt-3">{t(`verdictText.${verdict}`, { pass: scale.pass })}</p>
      <p className="mt-2 text-sm text-ink-soft">
        {t('reason', {
          ...score,
          share: percent(score),
          low: share(interval.low),
          high: share(interval.high),
          least: format.number(scale.least),
          most: format.number(scale.most),
        })}{' '}
        {t('estimate')}
      </p>
    </section>
  )
}

/** The ends of the scale and its pass line, each under its place; the words below say them too. */
function ScaleMarks({ scale: { least, most, pass } }: Pick<ScoreRangeProps, 'scale'>) {
  const t = useTranslations('sitting.result')
  const format = useFormatter()

  return (
    <svg aria-hidden className="h-5 w-full overflow-visible fill-ink-soft text-xs">
      <text x="0" y="14">
        {format.number(least)}
      </text>
      <text
        x={`${((pass - least) / (most - least)) * 100}%`}
        y="14"
        textAnchor="middle"
        className="fill-correction"
      >
        {t('pass', { pass })}
      </text>
      <text x="100%" y="14" textAnchor="end">
        {format.number(most)}
      </text>
    </svg>
  )
}
