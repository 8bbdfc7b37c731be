import { bareText } from '@/lib/domain/item/bare-text'
import type { Problem } from '@/lib/domain/notes/problem'
import type { Locale } from '@/lib/shared/locale'
import { filledItem } from './filled-item'
import { itemProblem } from './item-problem'
import type { LintContext } from './lint-context'
import { grams } from './similarity'

/** From these on two stems tell the same story: in one language, and in both on average. */
const sameStory = { one: 0.6, both: 0.45 }
/** From these on they do where their options are the same. */
const sameStoryAndOptions = { one: 0.45, both: 0.35 }
/** Two Latin letters say little: any two English texts share half of their pairs. */
const gramLength = { ko: 2, en: 4 } as const

/** [LT14] No two items of the bank are alike. */
export function duplicateProblems(context: LintContext): readonly Problem[] {
  const { items } = context
  const [ko, en] = [likeness(context, 'ko'), likeness(context, 'en')]
  return items.flatMap((linted, index) =>
    items.slice(0, index).flatMap((twin, other) => {
      const alike = [ko.stems[index]?.[other] ?? 0, en.stems[index]?.[other] ?? 0]
      const options = [ko, en].some((each) => each.options[index] === each.options[other])
      const { one, both } = options ? sameStoryAndOptions : sameStory
      const most = Math.max(...alike)
      const mean = alike.reduce((sum, each) => sum + each, 0) / alike.length
      if (most < one && mean < both) return []
      const found = `a stem that is ${Math.round(most * 100)} % that of ${twin.item.id} (${twin.file}:${twin.line})`
      return [itemProblem(linted, 'LT14', 'stem', found, 'another situation or question')]
    }),
  )
}

/** How alike each item's stem is to those before it, and its options as one text. */
function likeness({ facts, items }: LintContext, locale: Locale) {
  const filled = items.map(({ item }) => filledItem(item, facts, locale))
  const sets = filled.map(({ stem }) => grams(bareText(stem), gramLength[locale]))
  const holders = new Map<string, number[]>()
  const stems = sets.map((own, index) => {
    const shared = new Array<number>(index).fill(0)
    for (const gram of own) {
      const before = holders.get(gram) ?? []
      for (const other of before) shared[other] = (shared[other] ?? 0) + 1
      before.push(index)
      holders.set(gram, before)
    }
    return shared.map((count, other) => {
      const size = own.size + (sets[other]?.size ?? 0)
      return size === 0 ? 0 : (2 * count) / size
    })
  })
  const options = filled.map((item) =>
    item.options
      .map(({ text }) => bareText(text))
      .toSorted()
      .join('\n'),
  )
  return { stems, options }
}
