'use client'

import { useTranslations } from 'next-intl'
import { type CompositionEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import type { ClozeItem, Gap, NumberItem } from '@/lib/domain/item/item'
import type { Draft } from '@/lib/domain/quiz/draft'
import type { OnDraft } from './on-draft'

interface TextAnswerProps {
  readonly item: NumberItem | ClozeItem
  readonly draft: Draft
  readonly invalid: boolean
  readonly problemId: string
  readonly onDraft: OnDraft
}

/** A typed answer, a field for each gap. Enter submits the form, also while a Hangul syllable is still being composed. */
export function TextAnswer({ item, draft, invalid, problemId, onDraft }: TextAnswerProps) {
  const t = useTranslations('quiz.text')
  const units = item.type === 'number' ? [item.answer.unit] : item.gaps.map(unitOf)
  const texts = textsOf(draft)
  const several = units.length > 1

  return (
    <div className="grid gap-4">
      {units.map((unit, gap) => (
        <TextField
          // biome-ignore lint/suspicious/noArrayIndexKey: the gaps of a stem never change places
          key={gap}
          label={several ? t('gap', { number: gap + 1 }) : t(item.type)}
          unit={unit}
          answerKey={gap + 1}
          value={texts[gap] ?? ''}
          numeric={unit !== '' || item.type === 'number'}
          invalid={invalid}
          problemId={problemId}
          onType={(text) => onDraft({ type: 'text_typed', text, gap })}
        />
      ))}
    </div>
  )
}

function unitOf(gap: Gap): string {
  return gap.type === 'amount' ? gap.answer.unit : ''
}

function textsOf(draft: Draft): readonly string[] {
  if (draft?.type === 'number') return [draft.text]
  return draft?.type === 'cloze' ? draft.texts : []
}

interface TextFieldProps {
  readonly label: string
  readonly unit: string
  readonly answerKey: number
  readonly value: string
  readonly numeric: boolean
  readonly invalid: boolean
  readonly problemId: string
  readonly onType: (text: string) => void
}

function TextField(props: TextFieldProps) {
  const { label, unit, answerKey, value, numeric, invalid, problemId, onType } = props
  const composing = useSubmitAfterComposing()

  return (
    <label className="grid gap-1.5">
      <span className="label">{label}</span>
      <span className="flex items-center gap-3">
        <input
          type="text"
          inputMode={numeric ? 'decimal' : 'text'}
          enterKeyHint="done"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={value}
          onChange={(event) => onType(event.target.value)}
          {...composing}
          aria-invalid={invalid}
          aria-describedby={problemId}
          data-answer-key={answerKey}
          className="min-h-12 w-full min-w-0 max-w-96 rounded-lg border border-rule bg-surface-raised px-4 aria-invalid:border-correction"
        />
        {unit !== '' && <span className="shrink-0 text-ink-soft">{unit}</span>}
      </span>
    </label>
  )
}

/**
 * Korean has no list of candidates to confirm, so an Enter while composing is meant for the form;
 * browsers give it to the input method. The form is then submitted when the syllable is complete.
 */
function useSubmitAfterComposing() {
  const wanted = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  return {
    onKeyDown: ({ code, nativeEvent }: KeyboardEvent) => {
      wanted.current = nativeEvent.isComposing && (code === 'Enter' || code === 'NumpadEnter')
    },
    onCompositionEnd: ({ currentTarget }: CompositionEvent<HTMLInputElement>) => {
      if (!wanted.current) return
      wanted.current = false
      // Some browsers hand over the last syllable only after this event.
      timer.current = setTimeout(() => currentTarget.form?.requestSubmit())
    },
  }
}
