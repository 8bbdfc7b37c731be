import { figureReferences } from '@/lib/domain/fact/figure-references'
import type { Problem } from '@/lib/domain/notes/problem'
import { locales } from '@/lib/shared/locale'
import { itemProblem } from './item-problem'
import { itemTexts } from './item-texts'
import type { LintContext } from './lint-context'

/** [LT5] Every `[[fact#figure]]` leads to a figure of a fact that the item rests on. */
export function referenceProblems({ facts, items }: LintContext): readonly Problem[] {
  return items.flatMap((linted) =>
    itemTexts(linted.item).flatMap(({ name, text }) =>
      locales.flatMap((locale) =>
        figureReferences(text[locale]).flatMap(({ written, factId, figure }) => {
          const expected = mend(linted.item.facts, factId, figure)
          return expected === null
            ? []
            : [itemProblem(linted, 'LT5', `${name} (${locale})`, written, expected)]
        }),
      ),
    ),
  )

  function mend(own: readonly string[], factId: string, figure: string): string | null {
    const fact = facts.get(factId)
    if (!fact) return 'a fact of content/facts'
    const value = fact.figures[figure]
    if (value !== undefined && typeof value !== 'boolean') {
      return own.includes(factId) ? null : `${factId} among the item's facts, or no reference to it`
    }
    const figures = Object.keys(fact.figures).filter(
      (key) => typeof fact.figures[key] !== 'boolean',
    )
    if (figures.length === 0) return `no reference: ${factId} has no figures`
    return `one of its figures: ${figures.join(', ')}`
  }
}
