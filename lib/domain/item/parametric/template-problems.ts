import type { Facts } from '@/lib/domain/fact/fact'
import { numberText } from '@/lib/domain/fact/unit'
import { foundExpected } from '@/lib/domain/notes/problem'
import { figuresOf } from './compile-template'
import { allDraws } from './draw-numbers'
import type { Numbers } from './model'
import { models } from './models'
import { placeholdersIn } from './placeholders'
import type { ParametricTemplate } from './template'

/** A lesson as templates are held against it: what it and those before it teach, and its sections in both languages. */
export interface TemplateLesson {
  readonly own: ReadonlySet<string>
  readonly taught: ReadonlySet<string>
  readonly sections: ReadonlySet<string>
}

const mostDigits = 12
const mostDecimals = 3
const mostDraws = 2000

/** What is wrong with a template by itself and its facts: `[PT2]` and `[PT5]`. */
export function numberProblems(template: ParametricTemplate, facts: Facts): readonly string[] {
  const figures = figuresOf(template, facts)
  const missing = Object.entries(template.figures).filter(([name]) => figures[name] === undefined)
  if (missing.length > 0) {
    return missing.map(([name, reference]) =>
      foundExpected(`figures.${name}: ${reference}`, 'a figure of a fact that is one number'),
    )
  }
  const draws = Object.values(template.variables).reduce((count, { length }) => count * length, 1)
  if (draws > mostDraws) return [foundExpected(`${draws} draws`, `at most ${mostDraws}`)]
  const wrong = allDraws(template.variables).flatMap((draw) => {
    const problem = drawProblem(template, { ...figures, ...draw })
    return problem === null ? [] : [`with ${written(draw)}: ${problem}`]
  })
  // One shows what is wrong; the others are like it.
  return wrong.slice(0, 1)
}

/** What is wrong with where a template stands: `[PT3]` and `[PT4]`. */
export function placeProblems(
  { section, facts: ids }: ParametricTemplate,
  facts: Facts,
  lesson: TemplateLesson,
): readonly string[] {
  const { own, taught, sections } = lesson
  return [
    ...(sections.has(section)
      ? []
      : [foundExpected(`section "${section}"`, `one of ${[...sections].join(', ')}`)]),
    ...ids.flatMap((id) => {
      const fact = facts.get(id)
      if (!fact) return [foundExpected(`the fact ${id}`, 'an id of content/facts')]
      if (fact.doubt !== null)
        return [foundExpected(`the fact ${id}, which is in doubt`, 'a sure one')]
      return taught.has(id)
        ? []
        : [foundExpected(`the fact ${id}`, 'one that this lesson or an earlier one states')]
    }),
    ...(ids.some((id) => own.has(id))
      ? []
      : [foundExpected(`no fact of the lesson among ${ids.join(', ')}`, 'at least one')]),
  ]
}

function drawProblem({ model, stem, worked }: ParametricTemplate, given: Numbers): string | null {
  const found = models[model].run(given)
  const shownSteps = placeholdersIn(worked.ko.join(' ')).filter((name) => !(name in given))
  const strange = [...shownSteps, 'answer'].find((name) => !isSane(found[name]))
  if (strange !== undefined) {
    const expected = `a positive number of at most ${mostDigits} characters and ${mostDecimals} decimals`
    return foundExpected(`${strange} ${found[strange]}`, expected)
  }
  const shown = placeholdersIn(stem.ko).find((name) => given[name] === found.answer)
  return shown === undefined
    ? null
    : foundExpected(`the answer ${found.answer}, which the stem shows as {${shown}}`, 'another')
}

function isSane(value: number | undefined): boolean {
  if (value === undefined || !Number.isFinite(value) || value <= 0) return false
  const scale = 10 ** mostDecimals
  const rounded = Math.round(value * scale) / scale
  return Math.abs(rounded - value) < 1e-9 && numberText(value).length <= mostDigits
}

function written(draw: Numbers): string {
  return Object.entries(draw)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')
}
