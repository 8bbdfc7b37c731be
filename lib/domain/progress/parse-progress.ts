// zod/mini, not zod: 7 kB of script on every page instead of 90, and no second, hand-made parser.
import * as z from 'zod/mini'
import type { ItemAnswer } from '@/lib/domain/item/grade-item'
import type { ProgressEvent } from './event'

/** The shape that is written today. A change to it adds a migration and a sample of the old one. */
export const progressVersion = 1

export interface StoredProgress {
  readonly version: typeof progressVersion
  readonly events: readonly ProgressEvent[]
}

/** What was found in storage. `corrupt` and `newer` data is set aside and never written over. */
export type ParsedProgress =
  | { readonly type: 'read'; readonly events: readonly ProgressEvent[] }
  | { readonly type: 'corrupt'; readonly problem: string }
  | { readonly type: 'newer'; readonly version: number }

/** From each older version to the one after it. */
export const migrations: Readonly<Record<number, (data: unknown) => unknown>> = {}

const strings = z.array(z.string())

const answerSchema: z.ZodMiniType<ItemAnswer> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('single'), choice: z.string() }),
  z.object({ type: z.literal('multiple'), choices: strings }),
  z.object({ type: z.literal('true_false'), value: z.boolean() }),
  z.object({ type: z.literal('number'), text: z.string() }),
  z.object({ type: z.literal('cloze'), text: z.string() }),
  z.object({ type: z.literal('ordering'), order: strings }),
  z.object({ type: z.literal('matching'), pairs: z.record(z.string(), z.string()) }),
])

const base = { id: z.string(), at: z.number() }
const inAttempt = { ...base, attemptId: z.string() }

const eventSchema: z.ZodMiniType<ProgressEvent> = z.discriminatedUnion('type', [
  z.object({ ...base, type: z.literal('lesson_opened'), lesson: z.string(), sections: strings }),
  z.object({
    ...base,
    type: z.literal('section_reached'),
    lesson: z.string(),
    section: z.string(),
  }),
  z.object({
    ...inAttempt,
    type: z.literal('attempt_started'),
    quiz: z.object({ kind: z.enum(['lesson', 'chapter']), slug: z.string() }),
    seed: z.string(),
    itemIds: strings,
  }),
  z.object({
    ...inAttempt,
    type: z.literal('item_answered'),
    itemId: z.string(),
    answer: z.nullable(answerSchema),
    correct: z.boolean(),
  }),
  z.object({ ...inAttempt, type: z.literal('item_continued'), itemId: z.string() }),
  z.object({ ...inAttempt, type: z.literal('attempt_finished') }),
])

const storedSchema = z.object({
  version: z.literal(progressVersion),
  events: z.array(eventSchema),
})

const versionSchema = z.object({ version: z.int().check(z.positive()) })

/** Reads what storage holds, of whatever version; nothing stored is an empty log. */
export function parseProgress(data: unknown): ParsedProgress {
  if (data === undefined) return { type: 'read', events: [] }
  const versioned = versionSchema.safeParse(data)
  if (!versioned.success) return { type: 'corrupt', problem: problemOf(versioned.error) }
  const { version } = versioned.data
  if (version > progressVersion) return { type: 'newer', version }

  const parsed = storedSchema.safeParse(migrated(data, version))
  if (!parsed.success) return { type: 'corrupt', problem: problemOf(parsed.error) }
  return { type: 'read', events: parsed.data.events }
}

function migrated(data: unknown, from: number): unknown {
  const migrate = migrations[from]
  return migrate === undefined ? data : migrated(migrate(data), from + 1)
}

function problemOf({ issues: [issue] }: z.core.$ZodError): string {
  return issue === undefined ? '' : `${issue.path.join('.')}: ${issue.code}`
}
