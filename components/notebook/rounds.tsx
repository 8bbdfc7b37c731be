'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { getNamedAttempt } from '@/components/quiz/attempt-address'
import { buttonClass } from '@/components/ui/button-class'
import { Link } from '@/components/ui/link'
import { useProgress } from '@/lib/client/progress-context'
import { selectProgress } from '@/lib/client/progress-store'
import { getOpenRound, type Round, rounds } from '@/lib/domain/notebook/rounds'
import { Failure } from './failure'
import { RoundQuiz } from './round-quiz'
import { useRoundQuiz } from './use-round-quiz'
import { useStartRound } from './use-start-round'

/** The round that the address names, or the one to go on with; after it, perhaps another. */
export function Rounds() {
  const ready = useProgress((state) => state.ready)
  return ready ? <KnownRounds /> : <Waiting />
}

function KnownRounds() {
  const all = rounds(useProgress(selectProgress).attempts)
  const start = useStartRound()
  // From now on the round on the table is this one, also when it is over.
  const [chosen, setChosen] = useState(() => firstRound(all)?.attemptId ?? null)
  const round = all.find(({ attemptId }) => attemptId === chosen)
  if (round === undefined) return <NoRound />

  return (
    <RoundOnTable
      key={round.attemptId}
      round={round}
      all={all}
      onAgain={(itemIds) => setChosen(start(itemIds))}
    />
  )
}

function firstRound(all: readonly Round[]): Round | null {
  const named = getNamedAttempt()
  return all.find(({ attemptId }) => attemptId === named) ?? getOpenRound(all)
}

interface RoundOnTableProps {
  readonly round: Round
  readonly all: readonly Round[]
  readonly onAgain: (itemIds: readonly string[]) => void
}

function RoundOnTable({ round, all, onAgain }: RoundOnTableProps) {
  const { data, failed, retry } = useRoundQuiz(round)
  if (data !== null) return <RoundQuiz {...data} round={round} all={all} onAgain={onAgain} />
  return failed ? <Failure onRetry={retry} /> : <Waiting />
}

function Waiting() {
  const t = useTranslations('notebook.round')

  return (
    <p role="status" className="mt-8 min-h-dvh text-ink-soft">
      {t('loading')}
    </p>
  )
}

function NoRound() {
  const t = useTranslations('notebook.round.none')

  return (
    <div className="mt-8 rounded-lg border border-dashed border-rule px-5 py-10 text-center">
      <h2 className="text-lg">{t('title')}</h2>
      <p className="mt-1 mb-5 text-ink-soft">{t('text')}</p>
      <Link href="/notebook" className={buttonClass.primary}>
        {t('link')}
      </Link>
    </div>
  )
}
