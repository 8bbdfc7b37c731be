import type { Diagram } from '@/lib/domain/diagram/diagram'
import type { Fact, Facts } from '@/lib/domain/fact/fact'
import type { Lesson, LessonComparison, LessonCue, LessonTerm } from '@/lib/domain/lesson/lesson'
import { plainText } from '@/lib/domain/lesson/lesson'
import { type LessonPair, pairsOf } from '@/lib/domain/lesson/lesson-pairs'
import type { Locale } from '@/lib/shared/locale'
import { type CourseIndex, courseIndex } from './course-index'
import type { DerivationContext } from './derivation-context'
import { blocksOf, factsOf } from './lesson-blocks'
import { namelessDefinition } from './nameless-definition'

/** What one lesson teaches that can be asked, each thing with the section to read it in. */
export interface Teaching {
  readonly locale: Locale
  readonly slug: string
  readonly title: string
  readonly facts: readonly TaughtFact[]
  readonly terms: readonly TaughtTerm[]
  readonly comparisons: readonly (LessonComparison & { readonly anchor: string })[]
  readonly pairs: readonly LessonPair[]
  readonly sequences: readonly Sequence[]
  readonly cues: readonly (LessonCue & { readonly anchor: string })[]
  readonly pictures: readonly TaughtPicture[]
  readonly sections: ReadonlyMap<string, string>
  readonly allFacts: Facts
  /** All that the course draws, whichever lesson shows it. */
  readonly allDiagrams: readonly Diagram[]
  readonly index: CourseIndex
  /** The lesson in the other language, where there is one. */
  readonly twin: Lesson | null
  /** Facts by item id that the other language has settled on, so that both rest on the same. */
  readonly settled: ReadonlyMap<string, readonly string[]> | null
}

export interface TaughtFact {
  readonly fact: Fact
  readonly anchor: string
}

export interface TaughtTerm extends LessonTerm {
  readonly anchor: string
}

/** A diagram that belongs to the lesson: no lesson before it shows it. */
export interface TaughtPicture {
  readonly diagram: Diagram
  readonly anchor: string
}

/** Steps or a flow: things that have one order. */
export interface Sequence {
  readonly id: string
  readonly kind: 'steps' | 'flow'
  readonly caption: string
  readonly parts: readonly string[]
  readonly anchor: string
}

/** What the other language has to say when one language is derived. */
export interface Twin {
  readonly lesson: Lesson | null
  readonly settled: Teaching['settled']
}

const noTwin: Twin = { lesson: null, settled: null }

/** Reads a lesson for derivation. Doubtful facts are left out; a fact is asked in the first lesson that states it. */
export function teachingOf(
  lesson: Lesson,
  context: DerivationContext,
  twin: Twin = noTwin,
): Teaching {
  const index = courseIndex(context)
  const blocks = blocksOf(lesson)
  return {
    locale: lesson.locale,
    slug: lesson.slug,
    title: lesson.title,
    facts: taughtFacts(lesson, context.facts, index),
    terms: blocks.flatMap(({ block, anchor }) =>
      block.type === 'term' && isSure(block, context.facts) && isAskedIn(twin, block)
        ? [{ ...block, anchor }]
        : [],
    ),
    comparisons: blocks.flatMap(({ block, anchor }) =>
      block.type === 'comparison' ? [{ ...block, caption: captionOf(block, lesson), anchor }] : [],
    ),
    pairs: pairsOf(lesson),
    sequences: sequencesOf(lesson),
    cues: blocks.flatMap(({ block, anchor }) =>
      block.type === 'cues' ? block.cues.map((cue) => ({ ...cue, anchor })) : [],
    ),
    pictures: picturesIn(lesson, context, index),
    sections: new Map(lesson.sections.map(({ id, title }) => [id, title])),
    allFacts: context.facts,
    allDiagrams: [...(context.diagrams?.values() ?? [])],
    index,
    twin: twin.lesson,
    settled: twin.settled,
  }
}

function sequencesOf(lesson: Lesson): Sequence[] {
  return blocksOf(lesson).flatMap(({ block, anchor }): Sequence[] => {
    if (block.type !== 'flow' && block.type !== 'steps') return []
    const parts = block.type === 'flow' ? block.stations : block.steps.map(plainText)
    return [{ id: block.id, kind: block.type, caption: captionOf(block, lesson), parts, anchor }]
  })
}

/** Each once, where the lesson shows it first. */
function picturesIn(
  lesson: Lesson,
  { diagrams }: DerivationContext,
  { pictureHomes }: CourseIndex,
): TaughtPicture[] {
  const anchors = new Map<string, string>()
  for (const { block, anchor } of blocksOf(lesson)) {
    if (block.type === 'diagram' && !anchors.has(block.slug)) anchors.set(block.slug, anchor)
  }
  return [...anchors].flatMap(([slug, anchor]) => {
    const diagram = diagrams?.get(slug)
    return diagram && pictureHomes.get(slug) === lesson.slug ? [{ diagram, anchor }] : []
  })
}

/** Imported tables and flows may have no caption. */
function captionOf({ caption }: { readonly caption: string }, { title }: Lesson): string {
  return caption.trim() === '' ? title : caption
}

function taughtFacts(lesson: Lesson, facts: Facts, index: CourseIndex): TaughtFact[] {
  const home = factsOf(lesson).filter(({ fact }) => index.homeOf.get(fact.id) === lesson.slug)
  return home.flatMap(({ fact: { id }, anchor }) => {
    const fact = facts.get(id)
    return fact && fact.doubt === null ? [{ fact, anchor }] : []
  })
}

/** Groups of terms are made of those that both languages can define without naming them. */
function isAskedIn({ lesson }: Twin, { slug }: LessonTerm): boolean {
  if (lesson === null) return true
  return blocksOf(lesson).some(
    ({ block }) =>
      block.type === 'term' && block.slug === slug && namelessDefinition(block) !== null,
  )
}

function isSure({ fact }: LessonTerm, facts: Facts): boolean {
  return fact === null || facts.get(fact.id)?.doubt === null
}
