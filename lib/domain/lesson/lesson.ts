import type { FactStatus } from '@/lib/domain/fact/fact'
import type { ExamDomain } from '@/lib/domain/notes/note'
import type { Locale } from '@/lib/shared/locale'

/**
 * A compiled lesson: its note with every fact, figure and term resolved. It is what the MDX is
 * written from and what items are derived from; it holds no layout.
 */
export interface Lesson {
  readonly locale: Locale
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly domains: readonly ExamDomain[]
  /** Reading time, whole minutes. */
  readonly minutes: number
  readonly objectives: readonly LessonItem[]
  readonly intro: readonly LessonBlock[]
  readonly sections: readonly LessonSection[]
  readonly recap: readonly LessonItem[]
}

export interface LessonSection {
  /** Anchor of the section in the page; the same in every language. */
  readonly id: string
  readonly title: string
  readonly blocks: readonly LessonBlock[]
}

export type LessonBlock =
  | { readonly type: 'paragraph'; readonly text: LessonText }
  | { readonly type: 'heading'; readonly title: string }
  | { readonly type: 'bullets'; readonly items: readonly LessonItem[] }
  | LessonTerm
  | LessonComparison
  | LessonSteps
  | LessonFlow
  | { readonly type: 'cues'; readonly cues: readonly LessonCue[] }
  | { readonly type: 'example'; readonly title: string; readonly blocks: readonly LessonBlock[] }
  | {
      readonly type: 'pair'
      readonly id: string
      readonly title: string
      readonly blocks: readonly LessonBlock[]
    }
  | { readonly type: 'diagram' | 'simulator'; readonly slug: string }
  | { readonly type: 'check' }

export type LessonItem =
  | { readonly type: 'fact'; readonly fact: LessonFact }
  | {
      readonly type: 'text'
      readonly text: LessonText
      readonly items: readonly LessonItem[]
    }

/** A fact as a lesson states it. */
export interface LessonFact {
  readonly id: string
  readonly short: string
  readonly text: LessonText
  readonly status: FactStatus
  /** What common notes claim; null where they are right or silent. */
  readonly notesSay: string | null
  /** What changed and when. */
  readonly changed: string | null
  /** What the exam makes of it; null where there is nothing to add. */
  readonly examTip: string | null
  readonly source: { readonly title: string; readonly url: string }
  /** `YYYY-MM` or `YYYY-MM-DD` */
  readonly checked: string
}

export interface LessonTerm {
  readonly type: 'term'
  readonly slug: string
  readonly name: string
  readonly english: string
  readonly definition: LessonText
  /** The fact that the definition is, if it is one. */
  readonly fact: LessonFact | null
}

/** Rows of one fewer cell than columns: the first column holds the labels. */
export interface LessonComparison {
  readonly type: 'comparison'
  readonly id: string
  readonly caption: string
  readonly columns: readonly { readonly key: string; readonly name: string }[]
  readonly rows: readonly LessonRow[]
}

export interface LessonRow {
  readonly key: string
  readonly label: string
  readonly cells: readonly LessonText[]
}

export interface LessonSteps {
  readonly type: 'steps'
  readonly id: string
  readonly caption: string
  readonly steps: readonly LessonText[]
}

export interface LessonFlow {
  readonly type: 'flow'
  readonly id: string
  readonly caption: string
  readonly stations: readonly string[]
}

export interface LessonCue {
  readonly key: string
  readonly situation: LessonText
  readonly choice: string
  readonly notChoices: readonly string[]
  readonly factIds: readonly string[]
}

export type LessonText = readonly LessonInline[]

export type LessonInline =
  | { readonly type: 'text' | 'strong' | 'code'; readonly value: string }
  | { readonly type: 'link'; readonly value: string; readonly url: string }
  /** A figure with its unit, never parted; `factId` says where it is kept. */
  | {
      readonly type: 'figure'
      readonly value: string
      readonly factId: string
      readonly figure: string
    }
  /** The first use of a glossary term in the lesson. */
  | { readonly type: 'term'; readonly value: string; readonly slug: string }

/** A term of the glossary: where it is defined, and what it means. */
export interface GlossaryTerm {
  readonly slug: string
  readonly name: string
  readonly english: string
  readonly definition: string
  /** The lesson that defines it. */
  readonly lesson: string
  /** Slugs of the terms it is mixed up with; if one names the other, both do. */
  readonly confusedWith: readonly string[]
}

/** The blocks inside a frame, at any depth; any other block stands for itself. */
export function innerBlocks(block: LessonBlock): readonly LessonBlock[] {
  return block.type === 'example' || block.type === 'pair'
    ? block.blocks.flatMap(innerBlocks)
    : [block]
}

/** The words of a text without its marks. */
export function plainText(text: LessonText): string {
  return text.map((inline) => inline.value).join('')
}
