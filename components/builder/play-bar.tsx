import { useTranslations } from 'next-intl'
import { type QuizSpec, quizSlug } from '@/lib/domain/quiz/quiz-link'
import { CopyLink } from './copy-link'

interface PlayBarProps {
  readonly spec: QuizSpec
  /** How many items it asks, which may be fewer than the link names. */
  readonly count: number
}

/** What is being played, and its link to be passed on. */
export function PlayBar({ spec, count }: PlayBarProps) {
  const t = useTranslations('builder.play')
  const { mode, minutes } = spec
  const clock = minutes === null ? [] : [t('minutes', { minutes })]

  return (
    <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4 text-ink-soft text-sm">
      <p>{[t('asks', { count }), t(mode), ...clock].join(' · ')}</p>
      <CopyLink
        address={() => `${window.location.origin}${window.location.pathname}?${quizSlug(spec)}`}
      />
    </div>
  )
}
