import type { ExamDomain } from '@/lib/domain/notes/note'

/** An exam as its body publishes it, with the sittings that are offered here, in one language. */
export interface Exam {
  readonly code: string
  readonly version: string
  readonly name: string
  readonly items: number
  readonly unscored: number
  readonly minutes: number
  /** More time for those who take it in a language that is not theirs. */
  readonly extraMinutes: number
  readonly score: ScoreScale
  readonly shares: DomainShares
  readonly sources: readonly ExamSource[]
  readonly presets: readonly ExamPreset[]
}

/** The scale that results are reported on. */
export interface ScoreScale {
  readonly least: number
  readonly most: number
  readonly pass: number
}

/** Percent of the scored items, by domain. */
export type DomainShares = Readonly<Record<ExamDomain, number>>

/** Where figures were read, and when. */
export interface ExamSource {
  readonly says: string
  readonly title: string
  readonly url: string
  /** `YYYY-MM` or `YYYY-MM-DD` */
  readonly checked: string
}

/** A way to sit an exam. */
export interface ExamPreset {
  /** In addresses and in the log; for life. */
  readonly slug: string
  readonly name: string
  readonly description: string
  readonly items: number
  readonly unscored: number
  readonly minutes: number
  /** The chapter that it is limited to, and its lessons; null for the whole course. */
  readonly chapter: { readonly slug: string; readonly lessons: readonly string[] } | null
}
