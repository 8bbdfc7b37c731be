import type { AskedItem } from '@/lib/domain/item/item'
import { isAskedItem } from '@/lib/domain/item/item-guard'
import type { ImportFormat, ImportProblem, ImportResult, PassedOver } from './exchange'
import type { ImportWords } from './import-words'
import type { ItemDraft } from './item-draft'
import { type Fault, itemFaults } from './item-faults'
import { ownId, ownItem } from './own-item'
import { excerpt } from './say'

/** What a reader of a format made of a file. */
export interface ReadItems {
  readonly drafts: readonly ItemDraft[]
  readonly problems: readonly ImportProblem[]
  readonly leftOut: readonly PassedOver[]
}

export interface PlacedItem {
  readonly line: number
  readonly item: AskedItem
}

/** Drafts with ids, held against what every item must be. */
export function finishDrafts(
  { drafts, problems, leftOut }: ReadItems,
  format: ImportFormat,
  say: ImportWords,
): ImportResult {
  const placed = drafts.map((draft) => ({ line: draft.line, item: ownItem(draft) }))
  return finishItems({ placed, problems, leftOut, locale: null }, format, say)
}

export interface ReadPlaced {
  readonly placed: readonly PlacedItem[]
  readonly problems: readonly ImportProblem[]
  readonly leftOut: readonly PassedOver[]
  readonly locale: ImportResult['locale']
}

/** Items held against what every item must be, and against one another. */
export function finishItems(
  { placed, problems, leftOut, locale }: ReadPlaced,
  format: ImportFormat,
  say: ImportWords,
): ImportResult {
  const faults = placed.flatMap(({ line, item }) =>
    faultsOf(item, say).map((fault) => ({ line, ...fault })),
  )
  const { items, repeated, clashes } = withoutRepeats(placed, say)
  const all = [...problems, ...faults, ...clashes].sort((a, b) => a.line - b.line)
  const nothing = all.length === 0 && items.length === 0
  return {
    items,
    problems: nothing ? [{ line: 1, found: say.nothing, expected: say.someItems(format) }] : all,
    leftOut: [...leftOut, ...repeated].sort((a, b) => a.line - b.line),
    locale,
  }
}

/** What storage would not read back is refused here: there, one such item takes all the others with it. */
function faultsOf(item: AskedItem, say: ImportWords): readonly Fault[] {
  const faults = itemFaults(item, say)
  const isKept: boolean = isAskedItem(item)
  if (faults.length > 0 || isKept) return faults
  return [{ found: say.quoted(excerpt(item.stem)), expected: say.rightForm }]
}

/** An id made of the content says that the content is the same; one that was given twice is a mistake. */
function withoutRepeats(placed: readonly PlacedItem[], say: ImportWords) {
  const firsts = new Map<string, PlacedItem>()
  const items: AskedItem[] = []
  const repeated: PassedOver[] = []
  const clashes: ImportProblem[] = []
  for (const { line, item } of placed) {
    const first = firsts.get(item.id)
    if (first === undefined) {
      firsts.set(item.id, { line, item })
      items.push(item)
    } else if (isContentId(item.id) && item.stem === first.item.stem) {
      repeated.push({ line, reason: say.sameItem(first.line) })
    } else {
      clashes.push({ line, found: say.sameId(item.id, first.line), expected: say.ownIds })
    }
  }
  return { items, repeated, clashes }
}

function isContentId(id: string): boolean {
  return /^own\.[0-9a-z]{14}$/.test(id)
}

/** Drafts whose ids are only names, such as titles: a name that stands twice names nobody. */
export function withUniqueNames(drafts: readonly ItemDraft[]): readonly ItemDraft[] {
  const counts = new Map<string | null, number>()
  for (const { id } of drafts) counts.set(id, (counts.get(id) ?? 0) + 1)
  return drafts.map((draft) =>
    (counts.get(draft.id) ?? 0) > 1 ? { ...draft, id: ownId(draft) } : draft,
  )
}
