import type { Facts } from '@/lib/domain/fact/fact'
import { figureText } from '@/lib/domain/fact/figure'
import type { Locale } from '@/lib/shared/locale'

const reference = /\[\[([^\]#]+)(?:#([^\]]+))?\]\]/g

/** The text with every `[[fact-id#figure_key]]` replaced by that figure as the language writes it. */
export function withFigures(text: string, facts: Facts, locale: Locale): string {
  return text.replace(reference, (whole, factId: string, figure = '') => {
    const value = facts.get(factId)?.figures[figure]
    return value === undefined ? whole : figureText(figure, value, locale)
  })
}

/** The references of a text that lead to no figure. */
export function danglingReferences(text: string, facts: Facts): readonly string[] {
  return [...text.matchAll(reference)].flatMap(([whole, factId = '', figure = '']) =>
    facts.get(factId)?.figures[figure] === undefined ? [whole] : [],
  )
}

/** The text without its references: what is left was typed by hand. */
export function withoutReferences(text: string): string {
  return text.replace(reference, ' ')
}
