'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { AddressEcho } from '@/components/ui/address-echo'
import { useAddress } from '@/components/ui/use-address'
import { readQuizLink } from '@/lib/domain/quiz/quiz-link'
import { LinkProblems } from './link-problems'
import { LoadFailure } from './load-failure'
import { NothingToPlay } from './nothing-to-play'
import { PlayBar } from './play-bar'
import type { PlayedQuiz } from './played-quiz'
import { useBuiltQuiz } from './use-built-quiz'

interface Players {
  readonly practice: (played: PlayedQuiz) => ReactNode
  /** For a quiz that is handed in as a whole. */
  readonly sheet: (played: PlayedQuiz) => ReactNode
}

/** The quiz that the address says, fetched and handed on to whatever plays it. */
export function BuiltQuiz(players: Players) {
  const query = useAddress(({ search }) => search)

  return (
    <div className="min-h-dvh">
      <AddressEcho />
      {query !== null && <LinkedQuiz query={query} {...players} />}
    </div>
  )
}

function LinkedQuiz({ query, practice, sheet }: Players & { readonly query: string }) {
  const t = useTranslations('builder.load')
  const { spec, problems } = readQuizLink(query)
  const loaded = useBuiltQuiz(spec)
  if (spec === null) return <NothingToPlay />
  if (loaded.type === 'failed') return <LoadFailure onRetry={loaded.retry} />
  if (loaded.type === 'loading') {
    return (
      <p role="status" className="text-ink-soft">
        {t('loading')}
      </p>
    )
  }
  const { played, missing } = loaded.value
  return (
    <>
      <LinkProblems problems={problems} missing={missing} />
      {played === null ? (
        <NothingToPlay />
      ) : (
        <div key={played.quiz.ref.slug}>
          <PlayBar spec={spec} count={played.quiz.count} />
          {(spec.mode === 'practice' ? practice : sheet)(played)}
        </div>
      )}
    </>
  )
}
