'use client'

import { type FormEvent, useId, useRef } from 'react'
import { AskedPicture } from '@/components/quiz/asked-picture'
import { CertaintyChoice } from '@/components/quiz/certainty-choice'
import type { OnQuizEvent } from '@/components/quiz/question'
import { useAnswerHint } from '@/components/quiz/use-answer-hint'
import type { AskedItem } from '@/lib/domain/item/item'
import type { QuizState } from '@/lib/domain/quiz/quiz-state'
import { unmarked } from '@/lib/domain/quiz/sheet'
import { MarkedStem } from './marked-stem'
import { NoteField } from './note-field'
import { SheetAnswer } from './sheet-answer'
import { SheetBar } from './sheet-bar'
import { SheetTools } from './sheet-tools'
import { useHighlighter } from './use-highlighter'
import { useSheetKeys } from './use-sheet-keys'

interface SheetItemProps {
  /** With its options in the order in which they are presented. */
  readonly item: AskedItem
  readonly state: QuizState
  /** Whether something lies over it, so that keys are not for it. */
  readonly paused: boolean
  readonly onEvent: OnQuizEvent
  readonly onOverview: () => void
}

/** One item of a sheet: answered, marked and left again, as often as the learner likes. */
export function SheetItem({ item, state, paused, onEvent, onOverview }: SheetItemProps) {
  const { attempt, position, draft, certainty } = state
  const marks = attempt.marks[item.id] ?? unmarked
  const formRef = useRef<HTMLFormElement>(null)
  const stemRef = useRef<HTMLHeadingElement>(null)
  const hint = useAnswerHint(item)
  const hintId = useId()
  const { highlight, outcome } = useHighlighter(stemRef, onEvent)

  useSheetKeys(formRef, paused, {
    previous: () => onEvent({ type: 'moved', to: position - 1 }),
    next: () => onEvent({ type: 'submitted' }),
    flag: () => onEvent({ type: 'flag_toggled' }),
    highlight,
    overview: onOverview,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onEvent({ type: 'submitted' })
  }

  return (
    <form ref={formRef} onSubmit={submit} noValidate className="flex grow flex-col">
      <SheetTools
        flagged={marks.flagged}
        canClear={marks.highlights.length > 0}
        outcome={outcome}
        onFlag={() => onEvent({ type: 'flag_toggled' })}
        onHighlight={highlight}
        onClear={() => onEvent({ type: 'highlights_cleared' })}
      />
      <fieldset onBlur={() => onEvent({ type: 'draft_kept' })} className="mb-6 min-w-0">
        <legend className="mb-4 w-full">
          <h2
            ref={stemRef}
            tabIndex={-1}
            data-question
            className="scroll-mt-20 text-pretty text-lg outline-none"
          >
            <MarkedStem item={item} highlights={marks.highlights} />
          </h2>
          {hint !== null && (
            <span id={hintId} className="mt-1 block text-sm text-ink-soft">
              {hint}
            </span>
          )}
        </legend>
        <AskedPicture item={item} draft={draft} onDraft={onEvent}>
          <SheetAnswer
            item={item}
            draft={draft}
            struck={marks.struck}
            hintId={hintId}
            onEvent={onEvent}
          />
        </AskedPicture>
      </fieldset>
      <CertaintyChoice
        name={item.id}
        keys={item.type !== 'number' && item.type !== 'cloze'}
        certainty={certainty}
        onChoose={(chosen) => onEvent({ type: 'certainty_chosen', certainty: chosen })}
      />
      <NoteField itemId={item.id} />
      <SheetBar
        position={position}
        total={attempt.itemIds.length}
        onPrevious={() => onEvent({ type: 'moved', to: position - 1 })}
        onReview={() => onEvent({ type: 'review_opened' })}
      />
    </form>
  )
}
