'use client'

import { useTranslations } from 'next-intl'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { useProgress } from '@/lib/client/progress-context'
import type { NewPlan } from '@/lib/client/quiz-store'
import { markReturning } from '@/lib/client/returning'
import { openingSeed, practicePlan } from '@/lib/domain/quiz/attempt-plan'
import { startQuiz } from '@/lib/domain/quiz/next-quiz'
import type { Quiz as QuizValue } from '@/lib/domain/quiz/quiz'
import type { QuizPlace } from '@/lib/domain/quiz/quiz-place'
import { getCurrentItem, type QuizState } from '@/lib/domain/quiz/quiz-state'
import { getNamedAttempt, nameAttempt } from './attempt-address'
import { FinishedQuiz } from './finished-quiz'
import { preloadQuizResult } from './lazy-parts'
import { OtherLanguage } from './other-language'
import { type OnQuizEvent, Question } from './question'
import type { QuizLink } from './quiz-link'
import { QuizPlacesContext } from './quiz-places'
import { QuizProgress } from './quiz-progress'
import { useQuizStore } from './use-quiz-store'

interface QuizProps {
  readonly quiz: QuizValue
  readonly places: readonly QuizPlace[]
  readonly back: QuizLink
  readonly next: QuizLink | null
  /** What an attempt asks; some of all the items where nothing is said. */
  readonly newPlan?: NewPlan
  /** The seed of a first attempt, where a link says it. */
  readonly firstSeed?: string
}

/** A quiz from its first item to its result, kept in the learner's progress at every step. */
export function Quiz({ quiz, places, back, next, firstSeed = openingSeed, ...props }: QuizProps) {
  const ready = useProgress((state) => state.ready)
  const [newPlan] = useState<NewPlan>(
    () => props.newPlan ?? ((id, seed) => practicePlan(quiz, id, seed)),
  )
  const store = useQuizStore({ quiz, newPlan, firstSeed })
  const { state, resumed, begin, send, restart } = useStore(store)
  const [opening] = useState(() => startQuiz(quiz, newPlan('opening', firstSeed, 0), 0).state)
  const ref = useFocusOnNext(state)

  useEffect(() => {
    if (ready) begin(getNamedAttempt())
  }, [ready, begin])
  useEffect(() => {
    if (state === null) return
    nameAttempt(state.phase === 'finished' ? state.attempt.id : null)
    markReturning()
    if (state.attempt.results.length > 0) preloadQuizResult()
  }, [state])
  // Until the log was read, the first item stands there as a first attempt will ask it.
  const shown = state ?? opening

  return (
    <QuizPlacesContext value={places}>
      <div
        ref={ref}
        inert={state === null}
        className={cn('flex min-h-dvh flex-col', state === null && 'in-data-returning:invisible')}
      >
        {resumed && state?.phase !== 'finished' && <Resumed onRestart={restart} />}
        {shown.phase !== 'finished' && <Asked quiz={quiz} state={shown} onEvent={send} />}
        {state?.phase === 'finished' && (
          <FinishedQuiz
            quiz={quiz}
            attempt={state.attempt}
            back={back}
            next={next}
            onRestart={restart}
          />
        )}
      </div>
    </QuizPlacesContext>
  )
}

interface AskedProps {
  readonly quiz: QuizValue
  readonly state: QuizState
  readonly onEvent: OnQuizEvent
}

function Asked({ quiz, state, onEvent }: AskedProps) {
  const { results, itemIds } = state.attempt
  const item = getCurrentItem(quiz, state)

  return (
    <>
      <QuizProgress current={state.position + 1} total={itemIds.length} results={results} />
      {item !== null && (
        <OtherLanguage item={item} seed={state.attempt.seed}>
          <Question key={item.id} item={item} state={state} onEvent={onEvent} />
        </OtherLanguage>
      )}
    </>
  )
}

function Resumed({ onRestart }: { readonly onRestart: () => void }) {
  const t = useTranslations('quiz.resumed')

  return (
    <p className="mb-2 flex items-center justify-between gap-3 rounded-md bg-surface-sunk pl-4 text-sm">
      {t('text')}
      <Button variant="quiet" onClick={onRestart}>
        {t('restart')}
      </Button>
    </p>
  )
}

/** Brings the focus to what comes next, but not to what a page opens with. */
function useFocusOnNext(state: QuizState | null): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  const place = state === null ? null : placeOf(state)
  const shown = useRef(place)

  useEffect(() => {
    const before = shown.current
    shown.current = place
    if (before === null || place === before) return
    const heading = ref.current?.querySelector<HTMLElement>('[data-question]')
    heading?.focus({ preventScroll: true })
    // At once: what was scrolled past is no longer there to be passed smoothly.
    heading?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }, [place])
  return ref
}

/** The same while an item is answered and explained. */
function placeOf({ attempt, phase, position }: QuizState): string {
  return `${attempt.id} ${phase === 'finished' ? phase : position}`
}
