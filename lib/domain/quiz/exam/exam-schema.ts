import { z } from 'zod'
import { examDomains } from '@/lib/domain/notes/note'

const localized = z.strictObject({
  ko: z.string().trim().min(1, 'expected Korean words'),
  en: z.string().trim().min(1, 'expected English words'),
})
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words and hyphens')
const count = z.int().positive()
const checked = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, 'expected YYYY-MM or YYYY-MM-DD')

const presetSchema = z.strictObject({
  /** Within its exam; for life, as sittings are compared by it. */
  id,
  /** Whether it draws from the whole course, or stands for one preset of each chapter. */
  of: z.enum(['course', 'chapter']),
  name: localized,
  description: localized,
  items: count,
  unscored: z.int().nonnegative(),
  minutes: count,
})

/** `content/exams/<code>.yaml`: the published figures of an exam, and the presets offered. */
export const examSchema = z
  .strictObject({
    code: id,
    version: z.string().min(1),
    name: localized,
    items: count,
    unscored: z.int().nonnegative(),
    minutes: count,
    extraMinutes: z.int().nonnegative(),
    score: z.strictObject({ least: count, most: count, pass: count }),
    shares: z.record(z.enum(examDomains), z.int().positive()),
    sources: z
      .array(z.strictObject({ says: localized, title: z.string().min(1), url: z.url(), checked }))
      .min(1),
    presets: z.array(presetSchema).min(1),
  })
  .superRefine((exam, context) => {
    for (const { path, message } of contradictions(exam)) {
      context.addIssue({ code: 'custom', path: [...path], message })
    }
  })

export type ExamData = z.output<typeof examSchema>

interface Contradiction {
  readonly path: readonly (string | number)[]
  readonly message: string
}

type Figures = Pick<ExamData, 'items' | 'unscored' | 'minutes' | 'extraMinutes' | 'score'> &
  Pick<ExamData, 'shares' | 'presets'>

/** What the figures say against one another. */
function contradictions(exam: Figures): readonly Contradiction[] {
  const { score, shares, presets } = exam
  const total = Object.values(shares).reduce((sum, share) => sum + share, 0)
  const inOrder = score.least < score.pass && score.pass < score.most
  const whole =
    total === 100 ? [] : [{ path: ['shares'], message: `found ${total} percent; expected 100` }]
  const scale = inOrder ? [] : [{ path: ['score'], message: 'expected least < pass < most' }]
  return [
    ...whole,
    ...scale,
    ...presets.flatMap((preset, index) => {
      const path = ['presets', index]
      const twin = presets.findIndex((other) => other.id === preset.id)
      const repeated = twin < index ? [`found the id "${preset.id}" twice; expected each once`] : []
      return [...repeated, ...presetProblems(exam, preset)].map((message) => ({ path, message }))
    }),
  ]
}

function presetProblems(exam: Figures, preset: ExamData['presets'][number]): readonly string[] {
  const { items, unscored, minutes } = preset
  if (unscored >= items) return [`found ${unscored} unscored of ${items}; expected fewer`]
  // A preset as long as the exam is the exam: it cannot differ from it.
  if (items !== exam.items) return []
  const times = [exam.minutes, exam.minutes + exam.extraMinutes]
  return [
    ...(unscored === exam.unscored
      ? []
      : [`found ${unscored} unscored; expected ${exam.unscored}, as in the exam`]),
    ...(times.includes(minutes)
      ? []
      : [`found ${minutes} minutes; expected ${times.join(' or ')}, as in the exam`]),
  ]
}
