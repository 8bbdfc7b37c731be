import { assert, unreachable } from '@/lib/shared/assert'
import { gradeQuantity } from './grade-quantity'
import type { Item } from './item'

/** What a learner answered, one shape for each type of item. */
export type ItemAnswer =
  | { readonly type: 'single'; readonly choice: string }
  | { readonly type: 'multiple'; readonly choices: readonly string[] }
  | { readonly type: 'true_false'; readonly value: boolean }
  | { readonly type: 'number'; readonly text: string }
  | { readonly type: 'cloze'; readonly text: string }
  | { readonly type: 'ordering'; readonly order: readonly string[] }
  | { readonly type: 'matching'; readonly pairs: Readonly<Record<string, string>> }

/** Right or wrong, without partial credit; a `problem` says why typed input could not be read. */
export type Grade =
  | { readonly correct: boolean }
  | { readonly correct: false; readonly problem: 'not_a_number' | 'empty' | 'wrong_unit' }

/** Grades one answer; `[GR…]` in RULES.md. An answer of another type than the item is a bug. */
export function gradeItem(item: Item, answer: ItemAnswer): Grade {
  switch (item.type) {
    case 'single':
      return { correct: given(answer, 'single').choice === item.answer }
    case 'multiple':
      return { correct: sameSet(given(answer, 'multiple').choices, item.answer) }
    case 'true_false':
      return { correct: given(answer, 'true_false').value === item.answer }
    case 'number':
      return gradeQuantity(item.answer, given(answer, 'number').text)
    case 'cloze':
      return gradeText([item.answer, ...item.accepted], given(answer, 'cloze').text)
    case 'ordering':
      return { correct: sameList(given(answer, 'ordering').order, item.answer) }
    case 'matching':
      return { correct: samePairs(given(answer, 'matching').pairs, item.answer) }
    default:
      return unreachable(item)
  }
}

function given<Type extends ItemAnswer['type']>(answer: ItemAnswer, type: Type) {
  assert(answer.type === type, `A ${type} item was answered with a ${answer.type} answer`)
  // The assertion above has just narrowed it; TypeScript cannot follow a generic discriminant.
  return answer as Extract<ItemAnswer, { type: Type }>
}

function gradeText(accepted: readonly string[], text: string): Grade {
  const typed = spelling(text)
  if (typed === '') return { correct: false, problem: 'empty' }
  return { correct: accepted.some((word) => spelling(word) === typed) }
}

/** Case, spaces and hyphens are not what a gap asks for: `콜드 스타트` is `콜드스타트`. */
function spelling(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '')
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return sameList([...new Set(a)].sort(), [...new Set(b)].sort())
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index])
}

function samePairs(
  given: Readonly<Record<string, string>>,
  meant: Readonly<Record<string, string>>,
): boolean {
  const lefts = Object.keys(meant)
  return (
    Object.keys(given).length === lefts.length && lefts.every((left) => given[left] === meant[left])
  )
}
