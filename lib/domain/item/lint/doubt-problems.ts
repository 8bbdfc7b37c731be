import type { Fact } from '@/lib/domain/fact/fact'
import { figureReferences } from '@/lib/domain/fact/figure-references'
import { figuresInText } from '@/lib/domain/fact/figure-span'
import type { Problem } from '@/lib/domain/notes/problem'
import { locales } from '@/lib/shared/locale'
import { itemProblem } from './item-problem'
import { itemTexts } from './item-texts'
import { factsOf, type LintContext } from './lint-context'

/** [LT3] Of a fact in doubt only what is settled is tested, and only the figures that stand there. */
export function doubtProblems({ facts, items }: LintContext): readonly Problem[] {
  return items.flatMap((linted) => {
    const doubtful = factsOf(linted, facts).filter(({ doubt }) => doubt !== null)
    if (doubtful.length === 0) return []
    const texts = itemTexts(linted.item).flatMap(({ name, text }) =>
      locales.map((locale) => ({ name: `${name} (${locale})`, text: text[locale] })),
    )
    return doubtful.flatMap((fact) => {
      if (fact.settled === null) {
        const found = `the fact ${fact.id}, which is in doubt`
        return [itemProblem(linted, 'LT3', '', found, 'one without doubt, or with `settled`')]
      }
      const settled = settledFigures(fact)
      return texts.flatMap(({ name, text }) =>
        figureReferences(text)
          .filter(({ factId, figure }) => factId === fact.id && !settled.has(figure))
          .map(({ written }) =>
            itemProblem(
              linted,
              'LT3',
              name,
              `${written}, which is in doubt`,
              `only figures that \`settled\` of ${fact.id} says`,
            ),
          ),
      )
    })
  })
}

function settledFigures(fact: Fact): ReadonlySet<string> {
  const statement = fact.settled ?? { ko: '', en: '' }
  const said = locales.flatMap((locale) => figuresInText({ ...fact, statement }, locale))
  return new Set(said.map(({ figure }) => figure))
}
