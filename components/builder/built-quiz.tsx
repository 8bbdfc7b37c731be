'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { AddressEcho } from '@/components/ui/address-echo'
import { buttonClass } from '@/components/ui/button-class'
import { Link } from '@/components/ui/link'
import { useAddress } from '@/components/ui/use-address'
import type { NewPlan } from '@/lib/client/quiz-store'
import type { Quiz } from '@/lib/domain/quiz/quiz'
import { readQuizLink } from '@/lib/domain/quiz/quiz-link'
import type { QuizPlace } from '@/lib/domain/quiz/quiz-place'
import { CopyLink } from './copy-link'
import { LinkProblems } from './link-problems'
import { LoadFailure } from './load-failure'
import { useBuiltQuiz } from './use-built-quiz'

/** What a quiz is played with, whether it explains at once or is handed in. */
export interface PlayedQuiz {
  readonly quiz: Quiz
  readonly places: readonly QuizPlace[]
  readonly newPlan: NewPlan
  readonly firstSeed: string
}

interface BuiltQuizProps {
  readonly practice: (played: PlayedQuiz) => ReactNode
  /** For a quiz that is handed in as a whole. */
  readonly sheet: (played: PlayedQuiz) => ReactNode
}

/** The quiz that the address says, fetched and handed on to whatever plays it. */
export function BuiltQuiz({ practice, sheet }: BuiltQuizProps) {
  const query = useAddress(({ search }) => search)
  const { spec, problems } = readQuizLink(query ?? '')
  const loaded = useBuiltQuiz(spec)
  const t = useTranslations('builder')

  return (
    <>
      <AddressEcho />
      {query !== null && spec === null && <NothingToPlay />}
      {spec !== null && loaded.type === 'loading' && (
        <p role="status" className="min-h-dvh text-ink-soft">
          {t('load.loading')}
        </p>
      )}
      {spec !== null && loaded.type === 'failed' && <LoadFailure onRetry={loaded.retry} />}
      {spec !== null && loaded.type === 'loaded' && (
        <>
          <LinkProblems problems={problems} missing={loaded.value.missing} />
          {loaded.value.played === null ? (
            <NothingToPlay />
          ) : (
            <div key={loaded.value.played.quiz.ref.slug}>
              <PlayBar
                count={loaded.value.played.quiz.count}
                mode={spec.mode}
                minutes={spec.minutes}
              />
              {(spec.mode === 'practice' ? practice : sheet)(loaded.value.played)}
            </div>
          )}
        </>
      )}
    </>
  )
}

interface PlayBarProps {
  readonly count: number
  readonly mode: 'practice' | 'review'
  readonly minutes: number | null
}

function PlayBar({ count, mode, minutes }: PlayBarProps) {
  const t = useTranslations('builder.play')
  const words = [
    t('asks', { count }),
    t(mode),
    ...(minutes === null ? [] : [t('minutes', { minutes })]),
  ]

  return (
    <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4 text-ink-soft text-sm">
      <p>{words.join(' · ')}</p>
      <CopyLink address={() => window.location.href} />
    </div>
  )
}

function NothingToPlay() {
  const t = useTranslations('builder.play')

  return (
    <div className="mt-6 rounded-lg border border-rule border-dashed px-5 py-10 text-center">
      <p role="status" className="mb-5">
        {t('problem.no_items')}
      </p>
      <Link href="/quiz/build" className={buttonClass.secondary}>
        {t('back')}
      </Link>
    </div>
  )
}
