import type { Facts } from '@/lib/domain/fact/fact'
import { withFigures, withoutReferences } from '@/lib/domain/fact/figure-references'
import {
  type Amount,
  equalAmounts,
  figureAmounts,
  type WrittenQuantity,
} from '@/lib/domain/item/quantity-in-text'
import type { Problem } from '@/lib/domain/notes/problem'
import { type Locale, locales } from '@/lib/shared/locale'
import { itemProblem } from './item-problem'
import { itemTexts } from './item-texts'
import { factsOf, type LintContext, type LintedItem } from './lint-context'
import { amountsIn, amountsSaid, hasAmount, isTrifle } from './quantities'

/** [LT15] A number is a figure of a fact, the situation's own, or worked out; what is worked out is used. */
export function writtenFigureProblems({ facts, items }: LintContext): readonly Problem[] {
  return items.flatMap((linted) => [
    ...locales.flatMap((locale) => strayNumbers(linted, facts, locale)),
    ...unusedNumbers(linted, facts),
  ])
}

function strayNumbers(linted: LintedItem, facts: Facts, locale: Locale): readonly Problem[] {
  const { item } = linted
  const given = amountsSaid(withFigures(item.stem[locale], facts, locale))
  const figures = factsOf(linted, facts).flatMap((fact) =>
    figureAmounts(fact).map((amount) => ({ ...amount, name: `[[${fact.id}#${amount.figure}]]` })),
  )
  return itemTexts(item)
    .filter(({ kind }) => kind === 'option' || kind === 'why' || kind === 'requirement')
    .flatMap(({ name, text }) =>
      amountsIn(withoutReferences(text[locale])).flatMap((amount) => {
        if (isTrifle(amount) || isGiven(amount, given)) return []
        if (item.computed.includes(amount.value)) return []
        const figure = figures.find((one) => equalAmounts(one, amount))
        const expected = figure
          ? `${figure.name}, as AWS's figures are pulled from facts`
          : 'a number of the stem, a [[fact#figure]], or one that `working` shows and `computed` lists'
        return [itemProblem(linted, 'LT15', `${name} (${locale})`, `"${amount.text}"`, expected)]
      }),
    )
}

/** `2 × 3.5` leaves out the units that the stem gives, and 3KB are `3단위`. */
function isGiven(amount: WrittenQuantity, given: readonly Amount[]): boolean {
  if (hasAmount(given, amount)) return true
  return amount.unit === 'count' && given.some(({ value }) => value === amount.value)
}

function unusedNumbers(linted: LintedItem, facts: Facts): readonly Problem[] {
  const { computed, working } = linted.item
  if (computed.length === 0) return []
  if (working === null) {
    return [itemProblem(linted, 'LT15', '', '`computed` without `working`', 'the arithmetic')]
  }
  const used = itemTexts(linted.item).flatMap(({ text }) =>
    locales.flatMap((locale) => amountsSaid(withFigures(text[locale], facts, locale))),
  )
  return computed
    .filter((number) => !used.some(({ value }) => value === number))
    .map((number) =>
      itemProblem(
        linted,
        'LT15',
        'computed',
        `${number}, which no text writes`,
        'used numbers only',
      ),
    )
}
