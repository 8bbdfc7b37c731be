import { z } from 'zod'
import { derivations } from '@/lib/domain/item/item'
import { examDomains } from '@/lib/domain/notes/note'
import { locales } from '@/lib/shared/locale'

export const itemsFormat = 'serverless-study-hall/items'
export const itemsVersion = 1

/** Something to read, not only spaces. */
const words = z.string().regex(/\S/)

const optionSchema = z.strictObject({
  id: words.describe('Names the option within its item; the answer refers to it.'),
  text: words.describe('Inline Markdown of **strong** and `code` only.'),
  why: z.string().default('').describe('Why it is right, or wrong.'),
})

const quantitySchema = z.strictObject({
  value: z.number(),
  unit: z.string().default('').describe('As the language writes it; empty for a bare number.'),
})

const explanationSchema = z.strictObject({
  text: z.string().default(''),
  correction: z.string().nullable().default(null).describe('What is commonly claimed instead.'),
  source: z
    .strictObject({
      title: words,
      url: z.string().regex(/^https?:\/\/\S+$/),
      checked: z
        .string()
        .regex(/^(\d{4}-\d{2}(-\d{2})?)?$/)
        .default('')
        .describe('The month or day it was read; empty where nobody knows.'),
    })
    .nullable()
    .default(null),
})

const scenarioSchema = z.strictObject({
  domain: z.enum(examDomains),
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  requirements: z.array(z.strictObject({ id: words, text: words })),
  decisive: z.string(),
  fails: z.record(z.string(), z.array(z.string())),
  pair: z.string().nullable().default(null),
  working: z.string().nullable().default(null),
})

const pictureSchema = z.strictObject({
  diagram: words.describe('The slug of a diagram of the course.'),
  marks: z.array(
    z.strictObject({
      part: words.describe('The id of a node or an edge.'),
      mark: words.describe('What is shown in its place.'),
    }),
  ),
  text: z.array(z.string()).describe('The picture in words, a line for each way through it.'),
  parts: z
    .record(z.string(), z.string())
    .describe('The node or edge that each option stands for, by the id of the option.'),
})

const base = {
  id: words.optional().describe('For life. Without it, an id is made of what the item asks.'),
  lesson: z.string().default('').describe('The lesson of the course that it belongs to.'),
  anchor: z.string().default('').describe('The section of that lesson.'),
  factIds: z.array(z.string()).default([]),
  origin: z.enum(['authored', 'derived']).default('authored'),
  derivation: z.enum(derivations).nullable().default(null),
  stem: words.describe('Inline Markdown of **strong** and `code` only.'),
  explanation: explanationSchema.default({ text: '', correction: null, source: null }),
  scenario: scenarioSchema.nullable().default(null),
  picture: pictureSchema.exactOptional().describe('Left out where there is none.'),
}

const options = z.array(optionSchema).min(2)
const pairs = {
  left: options,
  right: options,
  answer: z.record(z.string(), z.string()).describe('The id of a right for the id of every left.'),
}

/** One item as own JSON holds it: like `AskedItem`, but that what is mostly empty may be left out. */
export const itemSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...base, type: z.literal('single'), options, answer: z.string() }),
  z.strictObject({
    ...base,
    type: z.literal('multiple'),
    options,
    answer: z.array(z.string()).min(1),
    choose: z.int().nullable().default(null),
  }),
  z.strictObject({ ...base, type: z.literal('true_false'), answer: z.boolean() }),
  z.strictObject({
    ...base,
    type: z.literal('number'),
    answer: quantitySchema,
    tolerance: z.number().min(0).default(0),
    steps: z.array(z.string()).default([]),
  }),
  z.strictObject({
    ...base,
    type: z.literal('cloze'),
    stem: base.stem.describe('Each gap is written ____, in the order of `gaps`.'),
    gaps: z
      .array(
        z.discriminatedUnion('type', [
          z.strictObject({
            type: z.literal('words'),
            answer: words,
            accepted: z.array(z.string()).default([]),
          }),
          z.strictObject({ type: z.literal('amount'), answer: quantitySchema }),
        ]),
      )
      .min(1),
  }),
  z.strictObject({
    ...base,
    type: z.literal('ordering'),
    options,
    answer: z.array(z.string()).min(2).describe('All ids of the options, in order.'),
  }),
  z.strictObject({ ...base, ...pairs, type: z.literal('matching') }),
  z.strictObject({ ...base, ...pairs, type: z.literal('categorise') }),
])

export type ItemInFile = z.output<typeof itemSchema>

/** The file: items of one language. */
export const itemsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(itemsFormat),
  version: z.literal(itemsVersion),
  locale: z.enum(locales),
  items: z.array(itemSchema),
})

/** The schema as the site publishes it, for editors and other programs. */
export function publishedSchema(): unknown {
  return {
    $id: schemaId,
    title: 'Items of Serverless Study Hall, version 1',
    ...z.toJSONSchema(itemsFileSchema, { io: 'input' }),
  }
}

const schemaId = 'items-v1.schema.json'
