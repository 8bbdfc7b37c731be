import type { AskedItem, Option } from '@/lib/domain/item/item'
import { optionId } from '@/lib/domain/item/option'
import { seededRandom, shuffled } from '@/lib/shared/random'
import { contentHash } from './content-hash'
import type { DraftOption, DraftPair, DraftWords, ItemDraft } from './item-draft'

/**
 * An imported item: an `AskedItem` like any other, so that a quiz asks it like any other. It belongs to no
 * section, and may lack a lesson, reasons and an explanation. Its id is the file's, or made of what it asks.
 */
export function ownItem(draft: ItemDraft): AskedItem {
  return itemWithId(draft, draft.id ?? ownId(draft))
}

/** The id that what a draft asks makes: that of the file is passed over. */
export function ownId(draft: ItemDraft): string {
  return contentId(itemWithId(draft, ''))
}

function itemWithId(draft: ItemDraft, id: string): AskedItem {
  const base = {
    id,
    lesson: draft.lesson,
    anchor: '',
    factIds: draft.factIds,
    origin: 'authored' as const,
    derivation: null,
    stem: draft.stem,
    explanation: draft.explanation,
    scenario: null,
  }
  switch (draft.type) {
    case 'single': {
      const [answer = ''] = rightIds(id, draft.options)
      return { ...base, type: 'single', options: withIds(id, draft.options), answer }
    }
    case 'multiple': {
      const answer = rightIds(id, draft.options)
      const options = withIds(id, draft.options)
      return { ...base, type: 'multiple', options, answer, choose: draft.choose }
    }
    case 'ordering': {
      const options = withIds(id, draft.options)
      const answer = draft.order.map((place) => options[place]?.id ?? '')
      return { ...base, type: 'ordering', options, answer }
    }
    case 'matching':
    case 'categorise':
      return { ...base, type: draft.type, ...pairsOf(id, draft.type, draft.pairs) }
    case 'true_false':
      return { ...base, type: 'true_false', answer: draft.answer }
    case 'number': {
      const { answer, tolerance, steps } = draft
      return { ...base, type: 'number', answer, tolerance, steps }
    }
    case 'cloze':
      return { ...base, type: 'cloze', gaps: draft.gaps }
  }
}

/**
 * The same for the same question, whichever format brings it and whatever its reasons, its explanation
 * and the order and ids of its options.
 */
export function contentId(item: AskedItem): string {
  const { type, stem, picture } = item
  const seen = picture === undefined ? [] : [picture.diagram, picture.marks]
  return `own.${contentHash(JSON.stringify([type, stem, asks(item), ...seen]))}`
}

/** What tells one question from another: an id for life hangs on every word and on their order here. */
function asks(item: AskedItem): unknown {
  switch (item.type) {
    case 'single':
      return item.options.map(({ id, text }) => JSON.stringify([text, id === item.answer])).sort()
    case 'multiple': {
      const right = new Set(item.answer)
      return item.options.map(({ id, text }) => JSON.stringify([text, right.has(id)])).sort()
    }
    case 'true_false':
      return item.answer
    case 'number':
      return [item.answer.value, item.answer.unit, item.tolerance]
    case 'cloze':
      return item.gaps.map((gap) =>
        gap.type === 'words' ? [gap.answer, ...gap.accepted] : [gap.answer.value, gap.answer.unit],
      )
    case 'ordering':
      return item.answer.map(wordsOf(item.options))
    case 'matching':
    case 'categorise':
      return pairsIn(item)
  }
}

function wordsOf(options: readonly Option[]) {
  const texts = new Map(options.map(({ id, text }) => [id, text]))
  return (id: string) => texts.get(id)
}

function pairsIn({ left, right, answer }: Extract<AskedItem, { type: 'matching' | 'categorise' }>) {
  const words = wordsOf(right)
  const meant = new Set(Object.values(answer))
  const pairs = left.map(({ id, text }) => [text, words(answer[id] ?? '')])
  const alone = right.filter(({ id }) => !meant.has(id)).map(({ text }) => [undefined, text])
  return [...pairs, ...alone].map((pair) => JSON.stringify(pair)).sort()
}

function withIds(itemId: string, options: readonly DraftWords[]): readonly Option[] {
  return options.map(({ text, why }) => ({ id: optionId(itemId, text), text, why }))
}

function rightIds(itemId: string, options: readonly DraftOption[]): readonly string[] {
  return options.flatMap(({ text, right }) => (right ? [optionId(itemId, text)] : []))
}

function pairsOf(itemId: string, type: 'matching' | 'categorise', pairs: readonly DraftPair[]) {
  const leftId = (text: string) => optionId(itemId, `left ${text}`)
  const rightId = (text: string) => optionId(itemId, `right ${text}`)
  const left = pairs.flatMap((pair) =>
    pair.left === null ? [] : [{ id: leftId(pair.left.text), ...pair.left }],
  )
  const rights = new Map<string, Option>()
  for (const pair of pairs) {
    // What is said of a pair is said on both sides; a category belongs to many.
    const why = type === 'matching' ? (pair.left?.why ?? '') : ''
    const id = rightId(pair.right)
    if (!rights.has(id)) rights.set(id, { id, text: pair.right, why })
  }
  return {
    left,
    right:
      type === 'matching'
        ? shuffled([...rights.values()], seededRandom(itemId))
        : [...rights.values()],
    answer: Object.fromEntries(
      pairs.flatMap((pair) =>
        pair.left === null ? [] : [[leftId(pair.left.text), rightId(pair.right)]],
      ),
    ),
  }
}
