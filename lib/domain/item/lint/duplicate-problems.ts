import { bareText } from '@/lib/domain/item/sentence'
import type { Problem } from '@/lib/domain/notes/problem'
import { type Locale, locales } from '@/lib/shared/locale'
import { filledItem } from './filled-item'
import { itemProblem } from './item-problem'
import type { LintContext } from './lint-context'
import { grams } from './similarity'

/** From here on two stems tell the same story. */
const sameStory = 0.6
/** From here on they do, where their options are the same. */
const sameStoryAndOptions = 0.45
/** Two Latin letters say little: any two English texts share half of their pairs. */
const gramLength = { ko: 2, en: 4 } as const

/** [LT14] No two items of the bank are alike. */
export function duplicateProblems(context: LintContext): readonly Problem[] {
  const seen = new Set<string>()
  return locales
    .flatMap((locale) => alikeIn(context, locale))
    .filter(({ file, line }) => {
      // Twins alike in one language are alike in the other; once is enough.
      const place = `${file}:${line}`
      return !seen.has(place) && seen.add(place)
    })
}

function alikeIn({ facts, items }: LintContext, locale: Locale): readonly Problem[] {
  const filled = items.map(({ item }) => filledItem(item, facts, locale))
  const stems = filled.map(({ stem }) => grams(bareText(stem), gramLength[locale]))
  const options = filled.map((item) =>
    item.options
      .map(({ text }) => bareText(text))
      .toSorted()
      .join('\n'),
  )
  const holders = new Map<string, number[]>()
  return items.flatMap((linted, index) => {
    const own = stems[index] ?? new Set()
    const shared = new Array<number>(index).fill(0)
    for (const gram of own) {
      const before = holders.get(gram) ?? []
      for (const other of before) shared[other] = (shared[other] ?? 0) + 1
      before.push(index)
      holders.set(gram, before)
    }
    return shared.flatMap((count, other) => {
      const alike = (2 * count) / Math.max(1, own.size + (stems[other]?.size ?? 0))
      const enough = options[index] === options[other] ? sameStoryAndOptions : sameStory
      const twin = items[other]
      if (!twin || alike < enough) return []
      const found = `a stem that is ${Math.round(alike * 100)} % that of ${twin.item.id} (${twin.file}:${twin.line})`
      return [
        itemProblem(linted, 'LT14', `stem (${locale})`, found, 'another situation or question'),
      ]
    })
  })
}
