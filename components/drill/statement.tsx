'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Explanation } from '@/components/quiz/explanation'
import type { OnQuizEvent } from '@/components/quiz/question'
import type { DrillStanding } from '@/lib/domain/quiz/drill-standing'
import type { DrillStatement, StatementSide } from '@/lib/domain/quiz/drill-statement'
import type { QuizState } from '@/lib/domain/quiz/quiz-state'
import { AnsweredSides, SideButtons } from './side-list'
import { StatementBar } from './statement-bar'
import { useSideKeys } from './use-side-keys'

interface StatementProps {
  readonly statement: DrillStatement
  readonly state: QuizState
  readonly standing: DrillStanding
  readonly onEvent: OnQuizEvent
}

/** One cell of the table: which side is it of? A single tap answers, and the reason stands there at once. */
export function Statement({ statement, state, standing, onEvent }: StatementProps) {
  const t = useTranslations('drill.run')
  const { label, text, sides, explained } = statement
  const result = state.phase === 'answered' ? (state.attempt.results.at(-1) ?? null) : null
  const answer = explained.type === 'single' ? explained.answer : ''
  const chosen = result?.answer?.type === 'single' ? result.answer.choice : null
  const nextRef = useRef<HTMLButtonElement>(null)

  const choose = (index: number) => {
    const side = sides[index]
    if (side === undefined) return
    onEvent({ type: 'choice_toggled', optionId: side.id })
    onEvent({ type: 'submitted' })
  }
  const next = () => onEvent({ type: 'continued' })
  useSideKeys({ count: result === null ? sides.length : 0, onChoose: choose, onNext: next })
  // The button that was pressed is gone: the focus goes on to the one that goes on.
  useEffect(() => {
    if (result !== null) nextRef.current?.focus({ preventScroll: true })
  }, [result])

  return (
    <div className="flex grow flex-col">
      <fieldset className="mt-8 mb-6 min-w-0">
        <legend className="mb-6 w-full text-center">
          <h2 tabIndex={-1} data-question className="scroll-mt-28 outline-none">
            <span className="label block">{label}</span>
            <span className="mt-1 block text-balance text-2xl">{text}</span>
            <span className="mt-2 block font-normal text-ink-soft text-sm">{t('ask')}</span>
          </h2>
        </legend>
        {result === null ? (
          <SideButtons sides={sides} onChoose={choose} />
        ) : (
          <>
            <AnsweredSides sides={sides} answer={answer} chosen={chosen} />
            <Explanation item={explained} />
          </>
        )}
      </fieldset>
      <StatementBar
        verdict={result && { correct: result.correct, side: nameOf(sides, answer) }}
        standing={standing}
        onNext={next}
        nextRef={nextRef}
      />
    </div>
  )
}

function nameOf(sides: readonly StatementSide[], answer: string): string {
  return sides.find(({ id }) => id === answer)?.name ?? ''
}
