import type { RawTable, ReadTable } from './read-table'

/** How a heading or a step was numbered, outermost first. */
export type Numbering = '제N장' | 'N.' | '가.' | 'N)' | '(N)' | '①' | 'N.N'

/** What one or more lines of the raw notes are. `lines` are 1-based lines of the file. */
export type Mark =
  | { readonly type: 'gap'; readonly lines: readonly number[]; readonly figure: boolean }
  | TextMark
  | BulletMark
  | NumberedMark
  | HeadingMark
  | TermMark
  | DefinitionMark
  | { readonly type: 'caption'; readonly lines: readonly number[]; readonly text: string }
  | { readonly type: 'table'; readonly lines: readonly number[]; readonly table: RawTable }
  | { readonly type: 'comparison'; readonly lines: readonly number[]; readonly table: ReadTable }
  | {
      readonly type: 'flow'
      readonly lines: readonly number[]
      readonly stations: readonly string[]
    }
  | { readonly type: 'steps'; readonly lines: readonly number[]; readonly steps: readonly string[] }
  | { readonly type: 'raw'; readonly lines: readonly number[]; readonly text: string }
  /** A ruler, an empty tag, a stray bullet: nothing to keep. */
  | { readonly type: 'blank_marker'; readonly lines: readonly number[] }

export interface TextMark {
  readonly type: 'text'
  readonly lines: readonly number[]
  readonly text: string
  readonly indent: number
}

export interface BulletMark {
  readonly type: 'bullet'
  readonly lines: readonly number[]
  readonly text: string
  readonly indent: number
}

/** A numbered line; whether it is a heading or a step is known once its neighbours are. */
export interface NumberedMark {
  readonly type: 'numbered'
  readonly lines: readonly number[]
  readonly text: string
  readonly indent: number
  readonly numbering: Numbering
  readonly number: number
  /** For `N.N`: how many numbers. */
  readonly depth: number
  /** As written, for lines that turn out to be neither. */
  readonly sign: string
  readonly bulleted: boolean
}

export interface HeadingMark {
  readonly type: 'heading'
  readonly lines: readonly number[]
  /** 1 chapter, 2 section, 3 and 4 inside a section. */
  readonly level: number
  readonly text: string
}

export interface TermMark {
  readonly type: 'term'
  readonly lines: readonly number[]
  readonly name: string
  /** Null until its definition is found. */
  readonly definition: string | null
}

/** A line that starts with a colon. */
export interface DefinitionMark {
  readonly type: 'definition'
  readonly lines: readonly number[]
  readonly text: string
  readonly indent: number
  readonly bulleted: boolean
}
