'use client'

import { useTranslations } from 'next-intl'
import { getOption } from '@/lib/domain/item/get-option'
import type { MatchingItem, Option } from '@/lib/domain/item/item'
import type { Draft } from '@/lib/domain/quiz/draft'
import type { OnDraft } from './on-draft'
import { Twin } from './other-language'

interface MatchingListProps {
  readonly item: MatchingItem
  readonly draft: Draft
  readonly onDraft: OnDraft
}

/** Lettered choices in full, and a native list of the letters for each left. */
export function MatchingList({ item, draft, onDraft }: MatchingListProps) {
  const t = useTranslations('quiz.matching')
  const pairs = draft?.type === 'matching' ? draft.pairs : {}

  return (
    <div className="grid gap-6">
      <div>
        <p className="label">{t('choices')}</p>
        <ul className="mt-1 grid gap-2">
          {item.right.map((right, index) => (
            <li key={right.id} className="flex gap-3">
              <span className="numeral pt-1.5 font-bold text-accent">{letter(index)}</span>
              <span className="grow">
                <Twin text={(twin) => getOption(twin, right.id)?.text}>{right.text}</Twin>
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div className="grid gap-2.5">
        {item.left.map((left, index) => (
          <PairRow
            key={left.id}
            left={left}
            number={index + 1}
            choices={item.right}
            chosen={pairs[left.id] ?? ''}
            onChoose={(rightId) => onDraft({ type: 'pair_set', leftId: left.id, rightId })}
          />
        ))}
      </div>
    </div>
  )
}

interface PairRowProps {
  readonly left: Option
  readonly number: number
  readonly choices: readonly Option[]
  readonly chosen: string
  readonly onChoose: (rightId: string | null) => void
}

function PairRow({ left, number, choices, chosen, onChoose }: PairRowProps) {
  const t = useTranslations('quiz.matching')

  return (
    <label className="grid items-center gap-x-4 gap-y-1.5 rounded-lg border border-rule bg-surface-raised px-4 py-2.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <span className="font-bold">
        <Twin text={(twin) => getOption(twin, left.id)?.text} stacked>
          {left.text}
        </Twin>
      </span>
      <select
        value={chosen}
        onChange={(event) => onChoose(event.target.value || null)}
        data-answer-key={number}
        className="min-h-11 w-full min-w-0 truncate rounded-md border border-rule bg-surface px-3 text-sm"
      >
        <option value="">{t('choose')}</option>
        {choices.map((choice, index) => (
          <option key={choice.id} value={choice.id}>
            {letter(index)}. {choice.text}
          </option>
        ))}
      </select>
    </label>
  )
}

function letter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index)
}
