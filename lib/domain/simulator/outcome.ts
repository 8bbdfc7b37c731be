import type { Localized } from '@/lib/shared/locale'
import type { Because, WorkedLine } from './worked-line'

/** What a simulator shows for a setting. Plain data in both languages. */
export interface Outcome {
  /** What comes out; the first is the headline. */
  readonly results: readonly Result[]
  /** The working, line by line. */
  readonly lines: readonly WorkedLine[]
  /** Limits crossed, prices missing, and what an exam makes of it. */
  readonly notices: readonly Notice[]
  readonly charts: readonly Chart[]
  readonly tables: readonly Table[]
}

export interface Result {
  readonly id: string
  readonly label: Localized
  /** With its unit: `$2.73`, `140,000GB-초`. */
  readonly value: Localized
  /** A few words under the value; null where it needs none. */
  readonly note: Localized | null
  /** How a practice question asks for it; null where it is not asked. */
  readonly asked: AskedResult | null
}

export type AskedResult =
  | {
      readonly kind: 'number'
      readonly value: number
      /** The unit to answer in, as it stands behind the number. */
      readonly unit: Localized
      /** How far off an answer may be, in that unit: half of the last digit that is shown or, of a large figure, half of one. */
      readonly tolerance: number
    }
  | { readonly kind: 'choice'; readonly options: readonly Localized[]; readonly right: number }

/** `warning`: a limit is crossed. `missing`: a price that nobody knows. `trap`: what an exam makes of it. `note`: all else worth saying. */
export type NoticeKind = 'warning' | 'missing' | 'trap' | 'note'

export interface Notice {
  readonly kind: NoticeKind
  readonly says: Localized
  readonly because: readonly Because[]
}

/** A curve that teaches. */
export interface Chart {
  readonly id: string
  readonly title: Localized
  /** One sentence that says what it shows, for who does not see it and for who wonders. */
  readonly says: Localized
  readonly kind: 'line' | 'steps' | 'bars'
  readonly x: Axis
  readonly y: Axis
  /** Four at most: more cannot be told apart. */
  readonly series: readonly Series[]
  readonly marks: readonly Mark[]
}

export interface Axis {
  readonly label: Localized
  readonly scale: 'linear' | 'log'
  /** How its numbers are written. */
  readonly format: 'number' | 'usd' | 'percent'
}

export interface Series {
  readonly id: string
  readonly name: Localized
  /** From left to right. */
  readonly points: readonly (readonly [x: number, y: number])[]
}

/** A place on the chart with a name: a point or, without `y`, a line from top to bottom. */
export interface Mark {
  readonly x: number
  readonly y: number | null
  readonly label: Localized
}

export interface Table {
  readonly id: string
  readonly caption: Localized
  readonly columns: readonly { readonly name: Localized; readonly numeric: boolean }[]
  readonly rows: readonly (readonly Localized[])[]
}
