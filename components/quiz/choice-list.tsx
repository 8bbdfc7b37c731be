'use client'

import { getOption } from '@/lib/domain/item/get-option'
import type { MultipleItem, SingleItem } from '@/lib/domain/item/item'
import { type Draft, isChosen } from '@/lib/domain/quiz/draft'
import { ChoiceRow } from './choice-row'
import { ItemText } from './item-text'
import type { OnDraft } from './on-draft'
import { Twin } from './other-language'

interface ChoiceListProps {
  readonly item: SingleItem | MultipleItem
  readonly draft: Draft
  readonly onDraft: OnDraft
}

export function ChoiceList({ item, draft, onDraft }: ChoiceListProps) {
  return (
    <div className="grid gap-2.5">
      {item.options.map((option, index) => (
        <ChoiceRow
          key={option.id}
          type={item.type === 'single' ? 'radio' : 'checkbox'}
          name={item.id}
          number={index + 1}
          checked={isChosen(draft, option.id)}
          onChange={() => onDraft({ type: 'choice_toggled', optionId: option.id })}
        >
          <Twin text={(twin) => getOption(twin, option.id)?.text}>
            <ItemText text={option.text} />
          </Twin>
        </ChoiceRow>
      ))}
    </div>
  )
}
