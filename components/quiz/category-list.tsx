'use client'

import { getOption } from '@/lib/domain/item/get-option'
import type { CategoriseItem, Option } from '@/lib/domain/item/item'
import type { Draft } from '@/lib/domain/quiz/draft'
import { ItemText } from './item-text'
import type { OnDraft } from './on-draft'
import { Twin } from './other-language'

interface CategoryListProps {
  readonly item: CategoriseItem
  readonly draft: Draft
  readonly onDraft: OnDraft
}

/** Each thing with the categories beside it, one of them to be chosen. */
export function CategoryList({ item, draft, onDraft }: CategoryListProps) {
  const pairs = draft?.type === 'categorise' ? draft.pairs : {}

  return (
    <div className="grid gap-3">
      {item.left.map((left, index) => (
        <CategoryRow
          key={left.id}
          name={`${item.id}/${left.id}`}
          left={left}
          number={index + 1}
          categories={item.right}
          chosen={pairs[left.id] ?? null}
          onChoose={(rightId) => onDraft({ type: 'pair_set', leftId: left.id, rightId })}
        />
      ))}
    </div>
  )
}

interface CategoryRowProps {
  readonly name: string
  readonly left: Option
  readonly number: number
  readonly categories: readonly Option[]
  readonly chosen: string | null
  readonly onChoose: (rightId: string) => void
}

function CategoryRow({ name, left, number, categories, chosen, onChoose }: CategoryRowProps) {
  return (
    <fieldset className="rounded-lg border border-rule bg-surface-raised px-4 py-3">
      <legend className="float-left mb-2 w-full font-bold">
        <Twin text={(twin) => getOption(twin, left.id)?.text}>
          <ItemText text={left.text} />
        </Twin>
      </legend>
      <div className="clear-both flex flex-wrap gap-2">
        {categories.map((category, index) => (
          <label
            key={category.id}
            className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-md border border-rule px-3 text-sm transition-colors hover:border-ink has-checked:border-accent has-checked:font-bold has-checked:ring-1 has-checked:ring-accent has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name={name}
              checked={chosen === category.id}
              onChange={() => onChoose(category.id)}
              {...(index === 0 && { 'data-answer-key': number })}
              className="size-4 shrink-0 accent-accent outline-none"
            />
            <Twin text={(twin) => getOption(twin, category.id)?.text} stacked>
              {category.text}
            </Twin>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
