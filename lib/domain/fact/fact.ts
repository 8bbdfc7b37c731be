import { z } from 'zod'

const localized = z.strictObject({ ko: z.string().min(1), en: z.string().min(1) })

/** How common notes stand to the truth; `added` says that the notes leave it out. */
export const factStatuses = ['correct', 'imprecise', 'outdated', 'wrong', 'added'] as const
export type FactStatus = (typeof factStatuses)[number]

export const figureSchema = z.union([
  z.number(),
  z.boolean(),
  z.array(z.number()),
  z.array(z.string()),
])
/** A figure's unit is the end of its key: `max_memory_mb`, `timeout_s`, `discount_percent`. */
export type Figure = z.infer<typeof figureSchema>

export const factSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** The numbered section of the raw notes that it belongs to, such as `2.7`. */
  section: z.string(),
  kind: z.enum(['fact', 'term']),
  /** Whether the raw notes teach it (rightly or not). */
  inNotes: z.boolean(),
  status: z.enum(factStatuses),
  /** A name of a few words, for lists and for telling one option from another. */
  short: localized,
  statement: localized,
  /** What common notes claim, as one sentence; present where the status is a correction. */
  notesSay: localized.nullable().default(null),
  /** What changed and when. */
  changed: localized.nullable().default(null),
  figures: z.record(z.string(), figureSchema).default({}),
  examTip: localized.nullable().default(null),
  confusedWith: z.array(z.string()).default([]),
  source: z.strictObject({ title: z.string().min(1), url: z.url() }),
  evidence: z.enum(['read', 'knowledge']),
  /** When the source was last compared: `YYYY-MM`, or `YYYY-MM-DD` where the day is known. */
  checked: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/),
  /** Why checking could not settle it. Such a fact is taught with care; of it only `settled` is tested. */
  doubt: z.string().nullable().default(null),
  /** What of a doubtful statement is beyond doubt, and may be tested by an authored item. */
  settled: localized.nullable().default(null),
})

/** One atomic, sourced, dated statement in both languages. Its id is for life. */
export type Fact = Readonly<z.infer<typeof factSchema>>

/** Facts by id. */
export type Facts = ReadonlyMap<string, Fact>

/** How common notes can be mistaken, the gravest first. */
export const correctionKinds = ['wrong', 'outdated', 'imprecise'] as const satisfies FactStatus[]
export type CorrectionKind = (typeof correctionKinds)[number]

/** Whether common notes get this one wrong, so that a lesson shows the correction. */
export function isCorrection<Stated extends { readonly status: FactStatus }>(
  fact: Stated,
): fact is Stated & { readonly status: CorrectionKind } {
  return correctionKinds.some((kind) => kind === fact.status)
}
