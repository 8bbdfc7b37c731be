import type { Item } from '@/lib/domain/item/item'
import { type Lesson, plainText } from '@/lib/domain/lesson/lesson'
import { type LessonPair, pairsOf } from '@/lib/domain/lesson/lesson-pairs'

/** Two or three things that are taken for one another, ready to be shown and drilled. */
export interface DrillPair {
  readonly id: string
  readonly lesson: string
  readonly lessonTitle: string
  readonly anchor: string
  readonly title: string
  /** What makes them look alike. */
  readonly why: string
  readonly table: DrillTable
  readonly decidingQuestion: string
  readonly sides: readonly DrillSide[]
}

/** A column of the table. */
export interface DrillSide {
  readonly key: string
  readonly name: string
}

export interface DrillTable {
  readonly id: string
  readonly caption: string
  /** What the labels of the rows are: the head of the first column. */
  readonly aspect: string
  readonly rows: readonly DrillRow[]
}

export interface DrillRow {
  readonly key: string
  readonly label: string
  /** One for each side, in their order. */
  readonly cells: readonly string[]
}

/** With fewer quick statements a drill is learnt by heart instead of understood. */
export const fewestStatements = 4

/** The pairs that a lesson tells apart, in its order. */
export function drillPairs(lesson: Lesson): readonly DrillPair[] {
  return pairsOf(lesson).map((pair) => drillPair(lesson, pair))
}

function drillPair({ slug, title }: Lesson, { table, ...pair }: LessonPair): DrillPair {
  const [aspect, ...sides] = table.columns
  return {
    ...pair,
    lesson: slug,
    lessonTitle: title,
    table: {
      id: table.id,
      caption: table.caption,
      aspect: aspect?.name ?? '',
      rows: table.rows.map(({ key, label, cells }) => ({
        key,
        label,
        cells: cells.map((cell) => plainText(cell).trim()),
      })),
    },
    sides,
  }
}

/** What of the bank a drill asks: the pair's statements, written situations of it, and what else is derived from its table. */
export function drillItems(pair: DrillPair, bank: readonly Item[]): readonly Item[] {
  return bank.filter(
    (item) => isStatement(item, pair) || item.scenario?.pair === pair.id || isOfTable(item, pair),
  )
}

/** Whether there are enough quick statements to drill. */
export function isDrilled(pair: DrillPair, items: readonly Item[]): boolean {
  return items.filter((item) => isStatement(item, pair)).length >= fewestStatements
}

/** Whether an item is a quick statement: which side is this? */
export function isStatement({ id }: Pick<Item, 'id'>, pair: Pick<DrillPair, 'id' | 'lesson'>) {
  return id.startsWith(`${pair.lesson}.pair-side.${pair.id}.`)
}

function isOfTable({ id, derivation }: Item, { lesson, table }: DrillPair): boolean {
  if (derivation === null || derivation === 'pair-side') return false
  return `${id}.`.startsWith(`${lesson}.${derivation}.${table.id}.`)
}
