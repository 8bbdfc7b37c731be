import type { AskedItem } from '@/lib/domain/item/item'
import type { Draft } from '@/lib/domain/quiz/draft'
import { CategoryList } from './category-list'
import { MatchingList } from './matching-list'
import type { OnDraft } from './on-draft'
import { OrderingList } from './ordering-list'

interface ArrangingFieldProps {
  readonly item: Extract<AskedItem, { type: 'ordering' | 'matching' | 'categorise' }>
  readonly draft: Draft
  readonly onDraft: OnDraft
}

/** The control of an item whose parts are put in order, matched or sorted. */
export function ArrangingField({ item, draft, onDraft }: ArrangingFieldProps) {
  switch (item.type) {
    case 'ordering':
      return <OrderingList item={item} draft={draft} onDraft={onDraft} />
    case 'matching':
      return <MatchingList item={item} draft={draft} onDraft={onDraft} />
    case 'categorise':
      return <CategoryList item={item} draft={draft} onDraft={onDraft} />
  }
}
