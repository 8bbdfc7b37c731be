'use client'

import { useTranslations } from 'next-intl'
import type { TrueFalseItem } from '@/lib/domain/item/item'
import type { Draft } from '@/lib/domain/quiz/draft'
import { ChoiceRow } from './choice-row'
import type { OnDraft } from './on-draft'

interface TrueFalseChoiceProps {
  readonly item: TrueFalseItem
  readonly draft: Draft
  readonly onDraft: OnDraft
}

export function TrueFalseChoice({ item, draft, onDraft }: TrueFalseChoiceProps) {
  const t = useTranslations('quiz.trueFalse')

  return (
    <div className="grid gap-2.5 sm:grid-cols-2">
      {[true, false].map((value, index) => (
        <ChoiceRow
          key={String(value)}
          type="radio"
          name={item.id}
          number={index + 1}
          checked={draft?.type === 'true_false' && draft.value === value}
          onChange={() => onDraft({ type: 'value_chosen', value })}
        >
          {t(value ? 'true' : 'false')}
        </ChoiceRow>
      ))}
    </div>
  )
}
