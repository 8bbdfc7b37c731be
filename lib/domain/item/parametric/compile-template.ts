import type { Facts } from '@/lib/domain/fact/fact'
import { explainFacts } from '@/lib/domain/item/explain-facts'
import type { ParametricItem } from '@/lib/domain/item/item'
import type { Locale } from '@/lib/shared/locale'
import type { Numbers } from './model'
import type { ParametricTemplate } from './template'

/** The id for life of a parametric item, among those of written and derived ones. */
export function parametricItemId(lesson: string, id: string): string {
  return `${lesson}.parametric.${id}`
}

/** A template in one language, with AWS's numbers from the facts; those of the situation are drawn when it is asked. */
export function compileTemplate(
  template: ParametricTemplate,
  lesson: string,
  facts: Facts,
  locale: Locale,
): ParametricItem {
  const { id, section, model, variables, stem, worked, unit, tolerance } = template
  return {
    id: parametricItemId(lesson, id),
    type: 'parametric',
    lesson,
    anchor: section,
    factIds: template.facts,
    origin: 'authored',
    derivation: null,
    scenario: null,
    stem: stem[locale],
    explanation: explainFacts(
      template.facts.flatMap((factId) => facts.get(factId) ?? []),
      locale,
    ),
    model,
    variables,
    figures: figuresOf(template, facts),
    worked: worked[locale],
    unit: unit[locale],
    tolerance,
  }
}

/** AWS's numbers by the names of the template; what is no number of a fact is left out. */
export function figuresOf({ figures }: Pick<ParametricTemplate, 'figures'>, facts: Facts): Numbers {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, reference]) => {
      const [factId = '', figure = ''] = reference.split('#')
      const value = facts.get(factId)?.figures[figure]
      return typeof value === 'number' ? [[name, value]] : []
    }),
  )
}
