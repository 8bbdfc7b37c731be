import { foundExpected, type Problem } from '@/lib/domain/notes/problem'
import { type Locale, locales } from '@/lib/shared/locale'
import { filledItem, visibleLength } from './filled-item'
import type { LintContext, LintedItem } from './lint-context'

/** How much longer than every wrong option a key may be. */
const longerBy = 1.4
/** The share of a lesson's single choices whose key may be longer than that. */
const allowedShare = 0.35

/** [LT6] Length does not give the key away: a lesson's keys are seldom far longer than all that stands beside them. */
export function keyLengthProblems(context: LintContext): readonly Problem[] {
  const files = [...new Set(context.items.map(({ file }) => file))]
  return files.flatMap((file) =>
    locales.flatMap((locale) => {
      const items = context.items.filter((linted) => linted.file === file)
      const singles = items.filter(({ item }) => item.options.length === 4)
      const telling = singles.filter((linted) => longKey(linted, context, locale))
      if (telling.length <= allowedShare * singles.length) return []
      const ids = telling.map(({ item }) => item.id).join(', ')
      const found = `${telling.length} of ${singles.length} single choices whose key is over 40 % longer than every wrong option in ${locale}: ${ids}`
      const message = `[LT6] ${foundExpected(found, 'at most 35 %: shorten these keys, or lengthen a wrong option')}`
      return [{ file, line: telling[0]?.line ?? 1, message }]
    }),
  )
}

function longKey({ item }: LintedItem, { facts }: LintContext, locale: Locale): boolean {
  const { options } = filledItem(item, facts, locale)
  const lengths = (right: boolean) =>
    options.filter((option) => option.right === right).map(({ text }) => visibleLength(text))
  return Math.min(...lengths(true)) > longerBy * Math.max(...lengths(false))
}
