import 'server-only'
import type { Diagram } from '@/lib/domain/diagram/diagram'
import type { DiagramProblem } from '@/lib/domain/diagram/diagram-problems'
import { diagramTexts, withTexts } from '@/lib/domain/diagram/diagram-texts'
import type { Facts } from '@/lib/domain/fact/fact'
import {
  figureReferences,
  withFigures,
  withoutReferences,
} from '@/lib/domain/fact/figure-references'
import { amountsIn, isTrifle } from '@/lib/domain/item/lint/quantities'
import { foundExpected } from '@/lib/domain/notes/problem'
import { locales } from '@/lib/shared/locale'

/** The diagram with each `[[fact#figure]]` as its language writes that figure. */
export function withDiagramFigures(diagram: Diagram, facts: Facts): Diagram {
  return withTexts(diagram, ({ ko, en }) => ({
    ko: withFigures(ko, facts, 'ko'),
    en: withFigures(en, facts, 'en'),
  }))
}

/** [DG11] References that lead nowhere, and numbers that somebody typed. */
export function diagramFigureProblems(diagram: Diagram, facts: Facts): readonly DiagramProblem[] {
  return diagramTexts(diagram).flatMap(({ path, text }) =>
    locales.flatMap((locale) => {
      const at = [...path, locale]
      const nowhere = figureReferences(text[locale])
        .filter(({ factId, figure }) => facts.get(factId)?.figures[figure] === undefined)
        .map(({ written }) => ({ path: at, message: foundExpected(written, 'a figure of a fact') }))
      const typed = amountsIn(withoutReferences(text[locale]))
        .filter((amount) => !isTrifle(amount))
        .map((amount) => ({
          path: at,
          message: foundExpected(`"${amount.text}"`, 'a figure of a fact, [[fact#figure]]'),
        }))
      return [...nowhere, ...typed]
    }),
  )
}
