import { z } from 'zod'
import { examDomains } from '@/lib/domain/notes/note'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words and hyphens')
const localized = z.strictObject({
  ko: z.string().trim().min(1, 'expected Korean words'),
  en: z.string().trim().min(1, 'expected English words'),
})

const optionSchema = z.strictObject({
  /** Names what the option proposes; for life. */
  key: id,
  right: z.literal(true).optional(),
  /** The requirements that a wrong option does not meet. */
  fails: z.array(id).min(1).optional(),
  text: localized,
  /** Why it meets the decisive requirement; or why it fails, and when it would be right. */
  why: localized,
})

/** An exam-style item as `content/items/<lesson>.yaml` holds it, in both languages. */
export const authoredItemSchema = z
  .strictObject({
    /** Within its lesson; for life. */
    id,
    /** The section of the lesson that teaches it. */
    section: id,
    domain: z.enum(examDomains),
    difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    facts: z.array(id).min(1).max(4),
    /** The `:::pair` whose sides it tells apart. */
    pair: id.nullable().default(null),
    stem: localized,
    requirements: z
      .array(z.strictObject({ key: id, text: localized }))
      .min(2)
      .max(4),
    /** The requirement that parts the answer from its strongest rival. */
    decisive: id,
    /** The arithmetic, where there is any. */
    working: localized.nullable().default(null),
    /** Numbers of options and reasons that were worked out, right and wrong ones. */
    computed: z.array(z.number()).default([]),
    options: z.array(optionSchema).min(4).max(6),
  })
  .superRefine((item, context) => {
    for (const message of contradictions(item)) context.addIssue({ code: 'custom', message })
  })

export type AuthoredItem = z.output<typeof authoredItemSchema>
export type AuthoredOption = AuthoredItem['options'][number]

interface Draft {
  readonly facts: readonly string[]
  readonly requirements: readonly { readonly key: string }[]
  readonly decisive: string
  readonly options: readonly z.output<typeof optionSchema>[]
}

/** What the fields say against one another. */
function contradictions({ facts, requirements, decisive, options }: Draft): readonly string[] {
  const keys = requirements.map(({ key }) => key)
  const wrong = options.filter(({ right }) => !right)
  const failed = wrong.flatMap(({ fails = [] }) => fails)
  return [
    ...repeated('option', options),
    ...repeated('requirement', requirements),
    ...(new Set(facts).size < facts.length ? ['found a fact twice; expected each once'] : []),
    ...counts(options),
    ...options.flatMap(({ key, right, fails }) => {
      if (right && fails) return [`the right option "${key}" fails something; expected nothing`]
      if (!right && !fails) return [`the option "${key}" fails nothing; expected right or fails`]
      return []
    }),
    ...failed
      .filter((key) => !keys.includes(key))
      .map((key) => `fails "${key}"; expected one of ${keys.join(', ')}`),
    ...(keys.includes(decisive)
      ? []
      : [`decisive "${decisive}"; expected one of ${keys.join(', ')}`]),
    ...(failed.includes(decisive)
      ? []
      : [`no option fails "${decisive}"; expected the decisive one to part`]),
  ]
}

function repeated(what: string, parts: readonly { readonly key: string }[]): readonly string[] {
  const keys = parts.map(({ key }) => key)
  return new Set(keys).size < keys.length
    ? [`found two ${what}s of one key; expected its own each`]
    : []
}

/** The exam's forms: one of four, two of five, two or three of six. */
function counts(options: readonly { readonly right?: true | undefined }[]): readonly string[] {
  const right = options.filter((option) => option.right).length
  const forms: Readonly<Record<number, readonly number[]>> = { 4: [1], 5: [2], 6: [2, 3] }
  if (forms[options.length]?.includes(right)) return []
  return [
    `found ${right} right of ${options.length} options; expected 1 of 4, 2 of 5, or 2 or 3 of 6`,
  ]
}
