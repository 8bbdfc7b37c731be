import { withFigures } from '@/lib/domain/fact/figure-references'
import type { Unit } from '@/lib/domain/fact/unit'
import type { Amount, WrittenQuantity } from '@/lib/domain/item/quantity-in-text'
import type { Problem } from '@/lib/domain/notes/problem'
import type { Localized } from '@/lib/shared/locale'
import { itemProblem } from './item-problem'
import { itemTexts } from './item-texts'
import type { LintContext } from './lint-context'
import { amountsIn, amountsSaid, hasAmount, isTrifle } from './quantities'

/** [LT18] Both languages give the same amounts and stress as many words. */
export function localeTwinProblems({ facts, items }: LintContext): readonly Problem[] {
  return items.flatMap((linted) =>
    itemTexts(linted.item).flatMap(({ kind, name, text }) => {
      const filled = {
        ko: withFigures(text.ko, facts, 'ko'),
        en: withFigures(text.en, facts, 'en'),
      }
      const asked = kind === 'stem' || kind === 'option' || kind === 'requirement'
      const [ko, en] = [strong(filled.ko), strong(filled.en)]
      return [
        ...(asked ? missing(filled).map(([found, expected]) => problem(found, expected)) : []),
        ...(ko === en
          ? []
          : [problem(`**strong** ${ko} times in ko and ${en} in en`, 'it as often in both')]),
      ]

      function problem(found: string, expected: string): Problem {
        return itemProblem(linted, 'LT18', name, found, expected)
      }
    }),
  )
}

/** Amounts in digits that the other language gives neither in digits nor in words. */
function missing({ ko, en }: Localized<string>): readonly (readonly [string, string])[] {
  const only = (text: string, other: string) => {
    const said = amountsSaid(other)
    return amountsIn(text).filter((amount) => !isTrifle(amount) && !isSaid(amount, said))
  }
  return [
    ...only(ko, en).map((amount) => [`"${amount.text}" in ko alone`, 'it in en too'] as const),
    ...only(en, ko).map((amount) => [`"${amount.text}" in en alone`, 'it in ko too'] as const),
  ]
}

/** `에포크 1,800,000,000초` is plain 1,800,000,000 in English. */
function isSaid(amount: WrittenQuantity, said: readonly Amount[]): boolean {
  if (hasAmount(said, amount)) return true
  return said.some(({ value, unit }) => value === amount.value && isBare(unit, amount.unit))
}

function isBare(...units: readonly Unit[]): boolean {
  return units.includes('count')
}

function strong(text: string): number {
  return text.match(/\*\*[^*]+\*\*/g)?.length ?? 0
}
