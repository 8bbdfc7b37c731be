import { foundExpected, type Problem } from '@/lib/domain/notes/problem'
import { type Localized, locales } from '@/lib/shared/locale'
import type { LintContext } from './lint-context'

/** Words that say how far something reaches: fair in one option, a tell when hardly any right one has them. */
const sweeping: Localized<readonly (readonly [string, RegExp])[]> = {
  ko: [
    ['모든', /모든/],
    ['모두', /모두/],
    ['전부', /전부/],
  ],
  en: [
    ['all', /\ball\b/i],
    ['every', /\bevery\b/i],
  ],
}

/** Fewer uses than this say nothing. */
const enoughUses = 12

/** [LT8] Over the bank, sweeping words stand in right options at least half as often as chance has it. */
export function sweepingWordProblems({ items }: LintContext): readonly Problem[] {
  const options = items.flatMap(({ item }) =>
    item.options.map(({ right = false, text }) => ({ id: item.id, right, text })),
  )
  const chance = options.filter(({ right }) => right).length / options.length
  return locales.flatMap((locale) =>
    sweeping[locale].flatMap(([word, pattern]) => {
      const uses = options.filter(({ text }) => pattern.test(text[locale]))
      const right = uses.filter((use) => use.right).length
      if (uses.length < enoughUses || right >= (uses.length * chance) / 2) return []
      const wrong = uses.filter((use) => !use.right)
      const found = `"${word}" in ${wrong.length} wrong options and ${right} right ones (${locale}): ${wrong.map(({ id }) => id).join(', ')}`
      const expected = 'it in right ones too, or in fewer wrong ones'
      const message = `[LT8] ${foundExpected(found, expected)}`
      return [{ file: 'content/items', line: 1, message }]
    }),
  )
}
