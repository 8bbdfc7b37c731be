'use client'

import { type FormEvent, type RefObject, Suspense, useEffect, useId, useRef } from 'react'
import { cn } from '@/components/ui/cn'
import type { AskedItem } from '@/lib/domain/item/item'
import type { ItemResult } from '@/lib/domain/progress/event'
import type { QuizEvent, QuizState } from '@/lib/domain/quiz/quiz-state'
import { AnswerField } from './answer-field'
import { AnswerProblem } from './answer-problem'
import { AskedPicture } from './asked-picture'
import { CertaintyChoice } from './certainty-choice'
import { LanguageToggle } from './language-toggle'
import { AnsweredItem, preloadQuizParts } from './lazy-parts'
import { QuestionLegend } from './question-legend'
import { QuizBar } from './quiz-bar'
import { useQuizKeys } from './use-quiz-keys'

export type OnQuizEvent = (event: QuizEvent) => void

interface QuestionProps {
  /** With its options in the order in which they are presented. */
  readonly item: AskedItem
  readonly state: QuizState
  readonly onEvent: OnQuizEvent
}

/** One item: answered in a form, then explained in its place. */
export function Question({ item, state, onEvent }: QuestionProps) {
  const { attempt, phase, position, certainty } = state
  const result = phase === 'answered' ? (attempt.results.at(-1) ?? null) : null
  const last = position + 1 === attempt.itemIds.length
  const formRef = useRef<HTMLFormElement>(null)
  const submitRef = useRef<HTMLButtonElement>(null)
  useQuizKeys(formRef)
  useExplanationAhead()
  useFocusOnAnswer(result, submitRef)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    onEvent({ type: result === null ? 'submitted' : 'continued' })
  }
  const problemId = useId()
  const answerField = (
    <AnswerField
      item={item}
      draft={state.draft}
      invalid={state.problem !== null}
      problemId={problemId}
      onDraft={onEvent}
    />
  )

  return (
    <form ref={formRef} onSubmit={submit} noValidate className="flex grow flex-col">
      <LanguageToggle item={item} />
      <fieldset className={cn('mt-1 min-w-0', result !== null && 'mb-6')}>
        <QuestionLegend item={item} answered={result !== null} />
        <AskedPicture
          item={item}
          draft={state.draft}
          onDraft={result === null ? onEvent : undefined}
        >
          {result === null ? (
            <>
              {answerField}
              <AnswerProblem id={problemId} item={item} problem={state.problem} />
            </>
          ) : (
            // Until its script is there the answer stands as it was given: nothing jumps.
            <Suspense fallback={<div inert>{answerField}</div>}>
              <AnsweredItem item={item} result={result} />
            </Suspense>
          )}
        </AskedPicture>
      </fieldset>
      {result === null && (
        <CertaintyChoice
          name={item.id}
          certainty={certainty}
          keys={item.type !== 'number' && item.type !== 'cloze'}
          onChoose={(chosen) => onEvent({ type: 'certainty_chosen', certainty: chosen })}
        />
      )}
      <QuizBar
        item={item}
        result={result}
        last={last}
        onGiveUp={() => onEvent({ type: 'gave_up' })}
        submitRef={submitRef}
      />
    </form>
  )
}

/** Whoever touches the page is about to answer: what explains it is then there in time. */
function useExplanationAhead(): void {
  useEffect(() => {
    const once = { once: true } as const
    document.addEventListener('pointerdown', preloadQuizParts, once)
    document.addEventListener('keydown', preloadQuizParts, once)
    return () => {
      document.removeEventListener('pointerdown', preloadQuizParts)
      document.removeEventListener('keydown', preloadQuizParts)
    }
  }, [])
}

/** The controls are gone once answered; the focus goes on to the button that goes on. */
function useFocusOnAnswer(
  result: ItemResult | null,
  submitRef: RefObject<HTMLButtonElement | null>,
): void {
  const answered = result !== null
  const shown = useRef(answered)
  useEffect(() => {
    if (answered && !shown.current) submitRef.current?.focus({ preventScroll: true })
    shown.current = answered
  }, [answered, submitRef])
}
