'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { nameAttempt } from '@/components/quiz/attempt-address'
import { OtherLanguage } from '@/components/quiz/other-language'
import { Question } from '@/components/quiz/question'
import { QuizPlacesContext } from '@/components/quiz/quiz-places'
import { QuizProgress } from '@/components/quiz/quiz-progress'
import { useQuizStore } from '@/components/quiz/use-quiz-store'
import { type Round, roundPlan } from '@/lib/domain/notebook/rounds'
import type { Quiz } from '@/lib/domain/quiz/quiz'
import type { QuizPlace } from '@/lib/domain/quiz/quiz-place'
import { reviewedItems } from '@/lib/domain/quiz/quiz-result'
import { getCurrentItem } from '@/lib/domain/quiz/quiz-state'
import { useFocusOnNext } from './use-focus-on-next'

const RoundResult = dynamic(() => import('./round-result').then((module) => module.RoundResult))

interface RoundQuizProps {
  readonly quiz: Quiz
  readonly places: readonly QuizPlace[]
  readonly round: Round
  readonly all: readonly Round[]
  readonly onAgain: (itemIds: readonly string[]) => void
}

/** A round from where it was left to its comparison: a practice like any other. */
export function RoundQuiz({ quiz, places, round, all, onAgain }: RoundQuizProps) {
  const t = useTranslations('notebook.round')
  const store = useQuizStore({
    quiz,
    newPlan: (id, seed) => roundPlan(round.itemIds, id, seed),
    firstSeed: null,
  })
  const { state, begin, send } = useStore(store)
  const ref = useFocusOnNext(state)

  useEffect(() => begin(round.attemptId), [begin, round.attemptId])
  useEffect(() => {
    if (state === null) return
    nameAttempt(state.phase === 'finished' ? state.attempt.id : null)
    // Ahead, so that a round ends without the network too.
    if (state.attempt.results.length > 0) import('./round-result').catch(() => {})
  }, [state])
  if (state === null) return null
  const { attempt, phase, position } = state
  const item = getCurrentItem(quiz, state)

  return (
    <QuizPlacesContext value={places}>
      <div ref={ref} className="flex min-h-dvh flex-col">
        {phase === 'finished' ? (
          <RoundResult
            round={round}
            all={all}
            reviewed={reviewedItems(quiz, attempt)}
            onAgain={onAgain}
          />
        ) : (
          <>
            <p className="label">{t('heading', { number: round.number })}</p>
            <QuizProgress
              current={position + 1}
              total={attempt.itemIds.length}
              results={attempt.results}
            />
            {item !== null && (
              <OtherLanguage item={item} seed={attempt.seed}>
                <Question key={item.id} item={item} state={state} onEvent={send} />
              </OtherLanguage>
            )}
          </>
        )}
      </div>
    </QuizPlacesContext>
  )
}
