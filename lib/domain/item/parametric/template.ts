import { z } from 'zod'
import { type Locale, locales } from '@/lib/shared/locale'
import { modelNames, models } from './models'
import { placeholdersIn, withoutPlaceholders } from './placeholders'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words and hyphens')
const name = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'expected a name such as itemKb')
const localized = z.strictObject({
  ko: z.string().trim().min(1, 'expected Korean words'),
  en: z.string().trim().min(1, 'expected English words'),
})
const lines = z.strictObject({
  ko: z.array(z.string().trim().min(1)).min(1, 'expected Korean lines'),
  en: z.array(z.string().trim().min(1)).min(1, 'expected English lines'),
})

/** A question whose numbers vary, as `content/parametric/<lesson>.yaml` holds it, in both languages. */
export const templateSchema = z
  .strictObject({
    /** Within its lesson; for life. */
    id,
    /** The section of the lesson that teaches it. */
    section: id,
    facts: z.array(id).min(1).max(4),
    /** The simulator that works the answer out. */
    model: z.enum(modelNames),
    /** Of each number of the situation, the values that it may have. */
    variables: z.record(name, z.array(z.number().positive()).min(2).max(12)),
    /** AWS's numbers: `fact-id#figure_key` of one of the facts. */
    figures: z.record(
      name,
      z.string().regex(/^[a-z0-9-]+#[a-z0-9_]+$/, 'expected fact-id#figure_key'),
    ),
    stem: localized,
    /** The arithmetic line by line; the last line gives `{answer}`. */
    worked: lines,
    /** The answer's unit as each language writes it; empty for a bare number. */
    unit: z.strictObject({ ko: z.string(), en: z.string() }),
    /** How far off a right answer may be, in its unit. */
    tolerance: z.number().min(0).default(0),
  })
  .superRefine((template, context) => {
    for (const message of contradictions(template)) context.addIssue({ code: 'custom', message })
  })

export type ParametricTemplate = z.output<typeof templateSchema>
type Draft = Omit<ParametricTemplate, 'tolerance'>

/** What the fields say against one another. */
function contradictions(template: Draft): readonly string[] {
  return [...inputProblems(template), ...figureProblems(template), ...textProblems(template)]
}

function inputProblems({ model, variables, figures }: Draft): readonly string[] {
  const { inputs } = models[model]
  const given = [...Object.keys(variables), ...Object.keys(figures)]
  const expected = `the inputs of ${model}, each once: ${inputs.join(', ')}`
  return [
    ...inputs
      .filter((one) => !given.includes(one))
      .map((one) => `found no ${one}; expected ${expected}`),
    ...given
      .filter((one, index) => !inputs.includes(one) || given.indexOf(one) !== index)
      .map((one) => `found ${one}; expected ${expected}`),
    ...Object.entries(variables)
      .filter(([, values]) => new Set(values).size < values.length)
      .map(([one]) => `variables.${one}: found a value twice; expected each once`),
  ]
}

function figureProblems({ facts, figures }: Draft): readonly string[] {
  return Object.entries(figures)
    .filter(([, reference]) => !facts.includes(reference.split('#')[0] ?? ''))
    .map(
      ([one, reference]) =>
        `figures.${one}: found ${reference}; expected a figure of ${facts.join(', ')}`,
    )
}

function textProblems(template: Draft): readonly string[] {
  const { stem, worked, variables, figures, model } = template
  const given = [...Object.keys(variables), ...Object.keys(figures)]
  const worth = [...given, ...models[model].steps, 'answer']
  const texts = [
    { place: 'stem', words: (locale: Locale) => stem[locale], known: given },
    { place: 'worked', words: (locale: Locale) => worked[locale].join('\n'), known: worth },
  ]
  return [
    ...texts.flatMap(({ place, words, known }) =>
      locales.flatMap((locale) => wordProblems(`${place}.${locale}`, words(locale), known)),
    ),
    ...texts
      .filter(({ words }) => usedIn(words('ko')) !== usedIn(words('en')))
      .map(({ place, words }) => {
        const found = `${usedIn(words('ko'))} in Korean and ${usedIn(words('en'))} in English`
        return `${place}: found the placeholders ${found}; expected the same in both`
      }),
    ...Object.keys(variables)
      .filter((one) => !placeholdersIn(stem.ko).includes(one))
      .map((one) => `stem: found no {${one}}; expected every variable, or it cannot be worked out`),
    ...(worked.ko.length === worked.en.length
      ? []
      : ['worked: found more lines in one language; expected as many in both']),
    ...locales
      .filter((locale) => !placeholdersIn(worked[locale].at(-1) ?? '').includes('answer'))
      .map((locale) => `worked.${locale}: found no {answer} in the last line; expected it there`),
  ]
}

function wordProblems(place: string, text: string, known: readonly string[]): readonly string[] {
  const digits = /(?<![A-Za-z\d.,])\d[\d,.]*/.exec(withoutPlaceholders(text))?.[0]
  return [
    ...placeholdersIn(text)
      .filter((one) => !known.includes(one))
      .map((one) => `${place}: found {${one}}; expected one of ${known.join(', ')}`),
    ...(digits === undefined
      ? []
      : [`${place}: found the number ${digits}; expected a variable, a figure or a step`]),
  ]
}

/** Each name once, in one order: how often and where a language needs it is its own matter. */
function usedIn(text: string): string {
  return [...new Set(placeholdersIn(text))].sort().join(', ')
}
