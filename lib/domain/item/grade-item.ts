import { assert, unreachable } from '@/lib/shared/assert'
import { type Grade, share, unread, whole } from './grade'
import { gradeQuantity } from './grade-quantity'
import type { AskedItem, ClozeItem, Gap } from './item'

/** What a learner answered, one shape for each type of item. */
export type ItemAnswer =
  | { readonly type: 'single'; readonly choice: string }
  | { readonly type: 'multiple'; readonly choices: readonly string[] }
  | { readonly type: 'true_false'; readonly value: boolean }
  | { readonly type: 'number'; readonly text: string }
  | { readonly type: 'cloze'; readonly texts: readonly string[] }
  | { readonly type: 'ordering'; readonly order: readonly string[] }
  | { readonly type: 'matching'; readonly pairs: Readonly<Record<string, string>> }
  | { readonly type: 'categorise'; readonly pairs: Readonly<Record<string, string>> }

/** Grades one answer; `[GR…]` in RULES.md. An answer of another type than the item is a bug. */
export function gradeItem(item: AskedItem, answer: ItemAnswer): Grade {
  switch (item.type) {
    case 'single':
      return whole(given(answer, 'single').choice === item.answer)
    case 'multiple':
      return gradeChoices(item.answer, given(answer, 'multiple').choices)
    case 'true_false':
      return whole(given(answer, 'true_false').value === item.answer)
    case 'number':
      return gradeQuantity(item.answer, given(answer, 'number').text, item.tolerance)
    case 'cloze':
      return gradeGaps(item, given(answer, 'cloze').texts)
    case 'ordering':
      return gradeOrder(item.answer, given(answer, 'ordering').order)
    case 'matching':
      return gradePairs(item.answer, given(answer, 'matching').pairs)
    case 'categorise':
      return gradePairs(item.answer, given(answer, 'categorise').pairs)
    default:
      return unreachable(item)
  }
}

function given<Type extends ItemAnswer['type']>(answer: ItemAnswer, type: Type) {
  assert(answer.type === type, `A ${type} item was answered with a ${answer.type} answer`)
  // The assertion above has just narrowed it; TypeScript cannot follow a generic discriminant.
  return answer as Extract<ItemAnswer, { type: Type }>
}

/** A wrong choice takes back a right one, so that choosing everything never earns it all. */
function gradeChoices(meant: readonly string[], chosen: readonly string[]): Grade {
  const choices = [...new Set(chosen)]
  const hits = choices.filter((id) => meant.includes(id)).length
  const misses = choices.length - hits
  return share(Math.max(0, hits - misses), meant.length)
}

function gradeGaps({ gaps }: ClozeItem, texts: readonly string[]): Grade {
  const grades = gaps.map((gap, index) => gradeGap(gap, texts[index] ?? ''))
  const unreadable = grades.find((grade) => 'problem' in grade)
  return unreadable ?? share(grades.filter(({ correct }) => correct).length, gaps.length)
}

export function gradeGap(gap: Gap, text: string): Grade {
  if (gap.type === 'amount') return gradeQuantity(gap.answer, text, 0)
  const typed = spelling(text)
  if (typed === '') return unread('empty')
  return whole([gap.answer, ...gap.accepted].some((word) => spelling(word) === typed))
}

/** Case, spaces and hyphens are not what a gap asks for: `콜드 스타트` is `콜드스타트`. */
function spelling(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '')
}

/** Counts neighbours that belong together: one part out of place does not put all the others out of place. */
function gradeOrder(meant: readonly string[], order: readonly string[]): Grade {
  const placed = [...new Set(order)].filter((id) => meant.includes(id))
  const joined = meant.slice(1).filter((id, index) => {
    const at = placed.indexOf(meant[index] ?? '')
    return at >= 0 && placed[at + 1] === id
  })
  return share(joined.length, meant.length - 1)
}

function gradePairs(
  meant: Readonly<Record<string, string>>,
  pairs: Readonly<Record<string, string>>,
): Grade {
  const lefts = Object.keys(meant)
  return share(lefts.filter((left) => pairs[left] === meant[left]).length, lefts.length)
}
