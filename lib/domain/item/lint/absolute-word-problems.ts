import type { Problem } from '@/lib/domain/notes/problem'
import { type Localized, locales } from '@/lib/shared/locale'
import { itemProblem } from './item-problem'
import type { LintContext } from './lint-context'

// "only" that names a restriction (`에서만`, `read-only`) is no absolute claim.
const absolute: Localized<RegExp> = {
  ko: /항상|절대(?:로|적으로)?(?=\s(?!경로|값|주소|시각))|오직|무조건|반드시|전혀|언제나|결코|어떤 경우에도|예외 없이/,
  en: /(?<!-)\b(?:always|never|only|none(?! of the)|must|completely|entirely|absolutely|under no circumstances|no matter what|without exception)\b/i,
}

/** [LT8] No absolute word parts the right options from the wrong ones. */
export function absoluteWordProblems({ items }: LintContext): readonly Problem[] {
  return items.flatMap((linted) =>
    locales.flatMap((locale) => {
      const found = linted.item.options.flatMap(({ key, right = false, text }) => {
        const word = absolute[locale].exec(text[locale])?.[0]
        return word === undefined ? [] : [{ key, right, word }]
      })
      if (found.length === 0 || new Set(found.map(({ right }) => right)).size > 1) return []
      return found.map(({ key, right, word }) =>
        itemProblem(
          linted,
          'LT8',
          `option ${key} (${locale})`,
          `"${word}" in ${right ? 'right' : 'wrong'} options alone`,
          'no absolute word, or one on both sides',
        ),
      )
    }),
  )
}
