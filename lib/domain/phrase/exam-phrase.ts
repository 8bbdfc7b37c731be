import { z } from 'zod'

const text = z.string().trim().min(1)
const both = z.strictObject({ ko: text, en: text })
const patterns = z.array(text).min(1)

/** A set phrase of the exam: how it is said, what it asks for, what it rules out and where it misleads. */
export const examPhraseSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'expected words joined by hyphens'),
  phrase: both,
  /** What stems write for it: plain text, found whatever its case. */
  patterns: z.strictObject({ ko: patterns, en: patterns }),
  asks: both,
  rulesOut: both,
  trap: both,
})
export type ExamPhrase = Readonly<z.infer<typeof examPhraseSchema>>
