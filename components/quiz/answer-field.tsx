'use client'

import { Suspense } from 'react'
import type { AskedItem } from '@/lib/domain/item/item'
import type { Draft } from '@/lib/domain/quiz/draft'
import { ChoiceList } from './choice-list'
import { ArrangingField } from './lazy-parts'
import type { OnDraft } from './on-draft'
import { TextAnswer } from './text-answer'
import { TrueFalseChoice } from './true-false-choice'

interface AnswerFieldProps {
  readonly item: AskedItem
  readonly draft: Draft
  readonly invalid: boolean
  readonly problemId: string
  readonly onDraft: OnDraft
}

/** The control that an item of this type is answered with. */
export function AnswerField({ item, draft, invalid, problemId, onDraft }: AnswerFieldProps) {
  switch (item.type) {
    case 'single':
    case 'multiple':
      return <ChoiceList item={item} draft={draft} onDraft={onDraft} />
    case 'true_false':
      return <TrueFalseChoice item={item} draft={draft} onDraft={onDraft} />
    case 'number':
    case 'cloze':
      return (
        <TextAnswer
          item={item}
          draft={draft}
          invalid={invalid}
          problemId={problemId}
          onDraft={onDraft}
        />
      )
    case 'ordering':
    case 'matching':
    case 'categorise':
      return (
        <Suspense fallback={<div aria-busy className="min-h-80" />}>
          <ArrangingField item={item} draft={draft} onDraft={onDraft} />
        </Suspense>
      )
  }
}
