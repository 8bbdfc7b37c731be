'use client'

import { useTranslations } from 'next-intl'
import { type CompositionEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import type { ClozeItem, NumberItem } from '@/lib/domain/item/item'
import type { Draft } from '@/lib/domain/quiz/draft'
import type { OnDraft } from './on-draft'

interface TextAnswerProps {
  readonly item: NumberItem | ClozeItem
  readonly draft: Draft
  readonly invalid: boolean
  readonly problemId: string
  readonly onDraft: OnDraft
}

/** A typed answer. Enter submits the form, also while a Hangul syllable is still being composed. */
export function TextAnswer({ item, draft, invalid, problemId, onDraft }: TextAnswerProps) {
  const t = useTranslations('quiz.text')
  const composing = useSubmitAfterComposing()
  const unit = item.type === 'number' ? item.answer.unit : ''

  return (
    <label className="grid gap-1.5">
      <span className="label">{t(item.type)}</span>
      <span className="flex items-center gap-3">
        <input
          type="text"
          inputMode={item.type === 'number' ? 'decimal' : 'text'}
          enterKeyHint="done"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={draft !== null && 'text' in draft ? draft.text : ''}
          onChange={(event) => onDraft({ type: 'text_typed', text: event.target.value })}
          {...composing}
          aria-invalid={invalid}
          aria-describedby={problemId}
          data-answer-key="1"
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
