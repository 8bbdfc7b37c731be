import type { Fact, Facts } from '@/lib/domain/fact/fact'
import type { AuthoredItem } from '@/lib/domain/item/authored/authored-item'
import {
  type GlossaryTerm,
  innerBlocks,
  type Lesson,
  type LessonBlock,
  type LessonCue,
} from '@/lib/domain/lesson/lesson'
import { taughtFacts } from '@/lib/domain/lesson/taught-facts'
import type { Problem } from '@/lib/domain/notes/problem'
import type { Localized } from '@/lib/shared/locale'

/** An authored item and where it stands. */
export interface LintedItem {
  readonly file: string
  /** 1-based */
  readonly line: number
  /** As its file is named; the course may have no lesson of this name. */
  readonly lesson: string
  readonly item: AuthoredItem
}

/** What the rules hold the items against. */
export interface LintContext {
  /** In the order of the course. */
  readonly lessons: readonly LintLesson[]
  readonly facts: Facts
  readonly glossary: Localized<readonly GlossaryTerm[]>
  /** The ids of every `:::pair`. */
  readonly pairs: ReadonlySet<string>
  readonly items: readonly LintedItem[]
}

export interface LintLesson {
  readonly slug: string
  /** Ids of the facts that it states in full. */
  readonly facts: ReadonlySet<string>
  /** Ids of the sections that it has in both languages. */
  readonly sections: ReadonlySet<string>
  readonly cues: Localized<readonly LessonCue[]>
}

export type LintRule = (context: LintContext) => readonly Problem[]

export interface LintSource {
  readonly facts: Facts
  readonly lessons: Localized<readonly Lesson[]>
  readonly glossary: Localized<readonly GlossaryTerm[]>
  readonly items: readonly LintedItem[]
}

export function lintContext({ facts, lessons, glossary, items }: LintSource): LintContext {
  const twins = new Map(lessons.en.map((lesson) => [lesson.slug, lesson]))
  const linted = lessons.ko.map((lesson): LintLesson => {
    const twin = twins.get(lesson.slug)
    const shared = new Set(twin?.sections.map(({ id }) => id))
    return {
      slug: lesson.slug,
      facts: new Set(taughtFacts(lesson)),
      sections: new Set(lesson.sections.map(({ id }) => id).filter((id) => shared.has(id))),
      cues: { ko: cuesOf(lesson), en: twin ? cuesOf(twin) : [] },
    }
  })
  const pairs = new Set(lessons.ko.flatMap(blocksOf).flatMap(pairIds))
  return { lessons: linted, facts, glossary, pairs, items }
}

/** The facts of an item that exist. */
export function factsOf({ item }: LintedItem, facts: Facts): readonly Fact[] {
  return item.facts.flatMap((id) => facts.get(id) ?? [])
}

function blocksOf({ intro, sections }: Lesson): readonly LessonBlock[] {
  return [...intro, ...sections.flatMap(({ blocks }) => blocks)]
}

function cuesOf(lesson: Lesson): readonly LessonCue[] {
  return blocksOf(lesson)
    .flatMap(innerBlocks)
    .flatMap((block) => (block.type === 'cues' ? block.cues : []))
}

function pairIds(block: LessonBlock): readonly string[] {
  if (block.type === 'pair') return [block.id]
  return block.type === 'example' ? block.blocks.flatMap(pairIds) : []
}
