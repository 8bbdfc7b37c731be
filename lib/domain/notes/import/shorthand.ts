import { z } from 'zod'
import type { Locale } from '@/lib/shared/locale'

const ruleSchema = z.strictObject({ find: z.string().min(1), write: z.string() })
const exampleSchema = z.tuple([z.string(), z.string()])

const shorthandSchema = z.array(
  z.strictObject({
    mark: z.string().min(1),
    meaning: z.strictObject({ ko: z.string(), en: z.string() }),
    ko: z.array(ruleSchema),
    en: z.array(ruleSchema),
    examples: z.strictObject({ ko: z.array(exampleSchema), en: z.array(exampleSchema) }),
  }),
)

interface ShorthandRule {
  readonly mark: string
  readonly find: RegExp
  readonly write: string
}

export interface Shorthand {
  readonly rules: Readonly<Record<Locale, readonly ShorthandRule[]>>
  /** What is written, and what it must become. */
  readonly examples: Readonly<Record<Locale, readonly (readonly [string, string])[]>>
}

export const noShorthand: Shorthand = { rules: { ko: [], en: [] }, examples: { ko: [], en: [] } }

/** The table of `content/notes/shorthand.yaml`; throws where it is malformed, naming the entry. */
export function parseShorthand(data: unknown): Shorthand {
  const entries = shorthandSchema.parse(data)
  const rules = (locale: Locale) =>
    entries.flatMap((entry) =>
      entry[locale].map(({ find, write }) => ({
        mark: entry.mark,
        find: pattern(entry.mark, find),
        write,
      })),
    )
  const examples = (locale: Locale) => entries.flatMap((entry) => entry.examples[locale])
  return {
    rules: { ko: rules('ko'), en: rules('en') },
    examples: { ko: examples('ko'), en: examples('en') },
  }
}

function pattern(mark: string, find: string): RegExp {
  try {
    return new RegExp(find, 'gu')
  } catch (cause) {
    throw new Error(`Shorthand "${mark}": ${find} is not a regular expression`, { cause })
  }
}

/** Code and addresses, which are never shorthand. */
const literal = /(`[^`]*`|\]\([^\s()]*(?:\([^\s()]*\)[^\s()]*)?\)|(?:https?:\/\/|www\.)[^\s<>()]+)/

/** Writes out the shorthand of one text. */
export function withoutShorthand(text: string, locale: Locale, shorthand: Shorthand): string {
  const rules = shorthand.rules[locale].filter(({ mark }) => text.includes(mark))
  if (rules.length === 0) return text
  const pieces = text.split(literal)
  const written = pieces.map((piece, index) => (index % 2 === 1 ? piece : applied(piece, rules)))
  return written.join('').replace(/ {2,}/g, ' ').trim()
}

function applied(text: string, rules: readonly ShorthandRule[]): string {
  return rules.reduce(
    (result, { mark, find, write }) =>
      result.includes(mark) ? result.replace(find, write) : result,
    text,
  )
}
