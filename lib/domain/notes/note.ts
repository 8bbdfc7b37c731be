/** The exam domains of AWS SAA, as a note's front matter names them. */
export const examDomains = ['secure', 'resilient', 'performance', 'cost'] as const
export type ExamDomain = (typeof examDomains)[number]

/**
 * A note: one lesson's outline in one language, as `docs/note-grammar.md` describes it.
 * Lines are 1-based lines of the note's file, so that every later message can name them.
 */
export interface Note {
  readonly file: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly domains: readonly ExamDomain[]
  /** Reading time, whole minutes. */
  readonly minutes: number
  readonly objectives: readonly NoteItem[]
  /** What stands before the first heading. */
  readonly intro: readonly NoteBlock[]
  readonly sections: readonly NoteSection[]
  readonly recap: readonly NoteItem[]
}

export interface NoteSection {
  readonly id: string
  readonly title: string
  readonly line: number
  readonly blocks: readonly NoteBlock[]
}

export type NoteBlock =
  | { readonly type: 'paragraph'; readonly line: number; readonly text: NoteText }
  | { readonly type: 'heading'; readonly line: number; readonly title: string }
  | { readonly type: 'bullets'; readonly line: number; readonly items: readonly NoteItem[] }
  | NoteTerm
  | NoteComparison
  | NoteSteps
  | NoteFlow
  | NoteCues
  | NoteExample
  | NotePair
  | { readonly type: 'diagram' | 'simulator'; readonly line: number; readonly slug: string }
  | { readonly type: 'check'; readonly line: number }
  | { readonly type: 'lost_figure'; readonly line: number }
  | { readonly type: 'raw'; readonly line: number; readonly lines: readonly string[] }

/** A bullet: the statement of a fact, pulled by id, or free text. */
export type NoteItem =
  | { readonly type: 'fact'; readonly line: number; readonly factId: string }
  | {
      readonly type: 'text'
      readonly line: number
      readonly text: NoteText
      readonly items: readonly NoteItem[]
    }

/** `*이름(English): 정의 ≠ 이름, 이름`; the definition is free text or one fact. */
export interface NoteTerm {
  readonly type: 'term'
  readonly line: number
  /** Made of the English name, so that both languages agree. */
  readonly slug: string
  readonly name: string
  readonly english: string
  readonly definition: NoteItem
  /** Names of the terms that it is mixed up with, as their own notes write them. */
  readonly confusedWith: readonly string[]
}

/** A GFM table: the first column names what is compared, the others are the things compared. */
export interface NoteComparison {
  readonly type: 'comparison'
  readonly line: number
  readonly id: string
  readonly caption: NoteText
  readonly columns: readonly NoteColumn[]
  readonly rows: readonly NoteRow[]
}

export interface NoteColumn {
  readonly key: string
  readonly name: string
}

export interface NoteRow {
  readonly line: number
  readonly key: string
  readonly label: string
  /** One for each column after the first. */
  readonly cells: readonly NoteText[]
}

export interface NoteSteps {
  readonly type: 'steps'
  readonly line: number
  readonly id: string
  readonly caption: NoteText
  readonly steps: readonly NoteText[]
}

/** `S3 → Lambda → DynamoDB` */
export interface NoteFlow {
  readonly type: 'flow'
  readonly line: number
  readonly id: string
  readonly caption: NoteText
  readonly stations: readonly string[]
}

export interface NoteCues {
  readonly type: 'cues'
  readonly line: number
  readonly cues: readonly NoteCue[]
}

/** `상황 → 고를 것 ≠ 헷갈리는 것, 헷갈리는 것 [[fact-id]] {#key}` */
export interface NoteCue {
  readonly line: number
  readonly key: string
  readonly situation: NoteText
  readonly choice: string
  readonly notChoices: readonly string[]
  readonly factIds: readonly string[]
}

export interface NoteExample {
  readonly type: 'example'
  readonly line: number
  readonly title: string
  readonly blocks: readonly NoteBlock[]
}

/** Two things that are taken for one another: why they are, one comparison, and what decides. */
export interface NotePair {
  readonly type: 'pair'
  readonly line: number
  /** The same in every language and for life: items and drills name it. */
  readonly id: string
  readonly title: string
  readonly blocks: readonly NoteBlock[]
}

/** The blocks inside a frame, at any depth; any other block stands for itself. */
export function innerBlocks(block: NoteBlock): readonly NoteBlock[] {
  return block.type === 'example' || block.type === 'pair'
    ? block.blocks.flatMap(innerBlocks)
    : [block]
}

/** Running text of a note. */
export type NoteText = readonly NoteInline[]

export type NoteInline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong'; readonly value: string }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'link'; readonly value: string; readonly url: string }
  /** `[[fact-id#figure_key]]`: a figure of a fact, written with its unit. */
  | { readonly type: 'figure'; readonly factId: string; readonly figure: string }
