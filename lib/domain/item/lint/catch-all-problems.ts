import type { Problem } from '@/lib/domain/notes/problem'
import { type Localized, locales } from '@/lib/shared/locale'
import { itemProblem } from './item-problem'
import type { LintContext } from './lint-context'

const catchAll: Localized<RegExp> = {
  ko: /위의? ?(?:보기|항목|내용|답|것)?(?:은|는|이|가)? ?(?:모두|전부)|위의? 모든|모두 (?:정답|맞|옳|해당)|(?:정답|해당하는 것|맞는 것)[은이] 없|해당 없음/,
  en: /\b(?:all|none|neither|both|any|either) of (?:the above|these)\b|\ball of them\b|\bnone of them\b/i,
}

/** [LT9] No option speaks of the others. */
export function catchAllProblems({ items }: LintContext): readonly Problem[] {
  return items.flatMap((linted) =>
    linted.item.options.flatMap(({ key, text }) =>
      locales.flatMap((locale) => {
        const words = catchAll[locale].exec(text[locale])?.[0]
        if (words === undefined) return []
        const where = `option ${key} (${locale})`
        return [itemProblem(linted, 'LT9', where, `"${words}"`, 'an option that stands by itself')]
      }),
    ),
  )
}
