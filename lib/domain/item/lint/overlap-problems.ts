import { measureOf } from '@/lib/domain/fact/unit'
import { bareText } from '@/lib/domain/item/bare-text'
import type { Problem } from '@/lib/domain/notes/problem'
import { locales } from '@/lib/shared/locale'
import { filledItem } from './filled-item'
import { itemProblem } from './item-problem'
import type { LintContext } from './lint-context'
import { amountsIn } from './quantities'

/** What an option says of a number: from `least` to `most`, in the base unit of its dimension. */
interface Range {
  readonly key: string
  readonly least: number
  readonly most: number
  /** The option without its amounts and bounds; ranges compare only within the same words. */
  readonly frame: string
}

// `최대`, `까지` and `up to` name a limit, which is one amount.
const below =
  /이하|미만|이내|\bat most\b|\bless than\b|\bfewer than\b|\bbelow\b|\bunder\b|\bwithin\b|\bor (?:less|fewer)\b|\bno more than\b/
const above =
  /이상|초과|넘[는게]|\bat least\b|\bmore than\b|\babove\b|\bover\b|\bor more\b|\bno (?:less|fewer) than\b/
const between = /[~–—-]|에서|부터|사이|\bto\b|\bbetween\b|\band\b/
const words = new RegExp(`${below.source}|${above.source}|${between.source}`, 'g')

/** [LT11] Ranges among the options leave one another out. */
export function overlapProblems({ facts, items }: LintContext): readonly Problem[] {
  return items.flatMap((linted) =>
    locales.flatMap((locale) => {
      const { options } = filledItem(linted.item, facts, locale)
      const ranges = options.flatMap(({ key, text }) => rangeOf(key, text) ?? [])
      return ranges.flatMap((one, index) => {
        const other = ranges.slice(index + 1).find((each) => overlap(one, each))
        if (!other) return []
        const found = `options ${one.key} and ${other.key} (${locale}) that both hold for some amounts`
        return [itemProblem(linted, 'LT11', '', found, 'ranges that leave one another out')]
      })
    }),
  )
}

function overlap(a: Range, b: Range): boolean {
  if (a.frame !== b.frame) return false
  // Two single amounts are told apart elsewhere.
  if (a.least === a.most && b.least === b.most) return false
  return a.least < b.most && b.least < a.most
}

function rangeOf(key: string, text: string): Range | null {
  const amounts = amountsIn(text)
  const [first, second] = amounts
  if (!first || amounts.length > 2) return null
  const { dimension, factor } = measureOf(second?.unit ?? first.unit)
  const rest = amounts.reduce((left, amount) => left.replace(amount.text, ' '), text)
  const frame = `${dimension} ${bareText(rest.replaceAll(words, ' '))}`
  const value = first.value * factor
  if (second) {
    if (!between.test(rest)) return null
    return { key, frame, least: value, most: second.value * factor }
  }
  const upper = below.test(rest)
  const lower = above.test(rest)
  if (upper && lower) return null
  return {
    key,
    frame,
    least: upper ? Number.NEGATIVE_INFINITY : value,
    most: lower ? Number.POSITIVE_INFINITY : value,
  }
}
