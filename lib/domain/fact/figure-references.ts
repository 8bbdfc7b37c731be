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

export interface FigureReference {
  /** `[[fact-id#figure_key]]` */
  readonly written: string
  readonly factId: string
  /** Empty where the reference names no figure. */
  readonly figure: string
}

/** Every reference of a text, in its order. */
export function figureReferences(text: string): readonly FigureReference[] {
  return [...text.matchAll(reference)].map(([written, factId = '', figure = '']) => ({
    written,
    factId,
    figure,
  }))
}

/** The text without its references: what is left was typed by hand. */
export function withoutReferences(text: string): string {
  return text.replace(reference, ' ')
}
