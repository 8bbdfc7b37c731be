'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, type RefObject, useEffect, useId, useRef } from 'react'
import type { Item } from '@/lib/domain/item/item'
import type { ItemResult } from '@/lib/domain/progress/event'
import type { QuizEvent, QuizState } from '@/lib/domain/quiz/quiz-state'
import { AnswerField } from './answer-field'
import { AnswerProblem } from './answer-problem'
import { Explanation } from './explanation'
import { GradedAnswer } from './graded-answer'
import { QuizBar } from './quiz-bar'
import { Requirements } from './requirements'
import { Stem } from './stem'
import { useQuizKeys } from './use-quiz-keys'
import { useRightAnswer } from './use-right-answer'

export type OnQuizEvent = (event: Exclude<QuizEvent, { type: 'restarted' }>) => void

interface QuestionProps {
  /** With its options in the order in which they are presented. */
  readonly item: Item
  readonly state: QuizState
  readonly onEvent: OnQuizEvent
}

/** One item: answered in a form, then explained in its place. */
export function Question({ item, state, onEvent }: QuestionProps) {
  const { results, phase, draft, problem, plan } = state
  const result = phase === 'answered' ? (results.at(-1) ?? null) : null
  const last = results.length === plan.itemIds.length
  const formRef = useRef<HTMLFormElement>(null)
  const submitRef = useRef<HTMLButtonElement>(null)
  const problemId = useId()
  useQuizKeys(formRef)
  useFocusOnAnswer(result, submitRef)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    onEvent({ type: result === null ? 'submitted' : 'continued' })
  }

  return (
    <form ref={formRef} onSubmit={submit} noValidate className="flex grow flex-col">
      <fieldset className="mt-6 mb-6 min-w-0">
        <QuestionLegend item={item} result={result} />
        {result === null ? (
          <>
            <AnswerField
              item={item}
              draft={draft}
              invalid={problem !== null}
              problemId={problemId}
              onDraft={onEvent}
            />
            <AnswerProblem id={problemId} item={item} problem={problem} />
          </>
        ) : (
          <>
            <GradedAnswer item={item} result={result} />
            {item.scenario !== null && <Requirements scenario={item.scenario} />}
            <Explanation item={item} />
          </>
        )}
      </fieldset>
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

function QuestionLegend({
  item,
  result,
}: {
  readonly item: Item
  readonly result: ItemResult | null
}) {
  const answer = useRightAnswer(item)
  const hint = useHint(item)

  return (
    <legend className="mb-4 w-full">
      <h2 tabIndex={-1} data-question className="scroll-mt-28 text-pretty text-lg outline-none">
        <Stem item={item} filling={result === null ? null : answer} />
      </h2>
      {hint !== null && result === null && (
        <span className="mt-1 block text-sm text-ink-soft">{hint}</span>
      )}
    </legend>
  )
}

/** How to answer, where the controls do not say it themselves. */
function useHint(item: Item): string | null {
  const t = useTranslations('quiz.hint')
  switch (item.type) {
    case 'multiple':
      return item.choose === null ? t('multiple') : t('choose', { count: item.choose })
    case 'ordering':
    case 'matching':
      return t(item.type)
    case 'single':
    case 'true_false':
    case 'number':
    case 'cloze':
      return null
  }
}
