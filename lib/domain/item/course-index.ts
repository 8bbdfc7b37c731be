import type { Fact } from '../fact/fact'
import type { Unit } from '../fact/unit'
import type { Lesson, LessonCue, LessonTerm } from '../lesson/lesson'
import type { DerivationContext } from './derivation-context'
import { blocksOf, factsOf } from './lesson-blocks'
import { equalAmounts, figureAmounts, writtenQuantities } from './quantity-in-text'

/** The course looked up by what derivation asks of it. */
export interface CourseIndex {
  /** The lesson that teaches a fact: the first in the course that states it. */
  readonly homeOf: ReadonlyMap<string, string>
  readonly orderOf: ReadonlyMap<string, number>
  readonly figures: readonly FigureUse[]
  readonly terms: readonly CourseTerm[]
  readonly cues: readonly LessonCue[]
}

/** A figure of the course, as a possible wrong option elsewhere. */
export interface FigureUse {
  readonly fact: Fact
  readonly value: number
  readonly unit: Unit
  /** What the Korean statement counts it in (`개`, `번`): options of one kind share it. */
  readonly counter: string
}

export interface CourseTerm {
  readonly term: LessonTerm
  readonly lesson: string
}

const indexes = new WeakMap<readonly Lesson[], CourseIndex>()

/** The index of a course, made once for its list of lessons. */
export function courseIndex(context: DerivationContext): CourseIndex {
  const known = indexes.get(context.lessons)
  if (known) return known
  const index = buildIndex(context)
  indexes.set(context.lessons, index)
  return index
}

function buildIndex({ facts, lessons }: DerivationContext): CourseIndex {
  const homeOf = new Map<string, string>()
  for (const lesson of lessons) {
    for (const { fact } of factsOf(lesson)) {
      if (!homeOf.has(fact.id)) homeOf.set(fact.id, lesson.slug)
    }
  }
  return {
    homeOf,
    orderOf: new Map(lessons.map(({ slug }, order) => [slug, order])),
    figures: [...facts.values()].filter(({ doubt }) => doubt === null).flatMap(figureUses),
    terms: lessons.flatMap(termsIn),
    cues: lessons.flatMap((lesson) =>
      blocksOf(lesson).flatMap(({ block }) => (block.type === 'cues' ? block.cues : [])),
    ),
  }
}

function figureUses(fact: Fact): FigureUse[] {
  const written = writtenQuantities(fact.statement.ko)
  return figureAmounts(fact).flatMap((amount) => {
    const found = written.find((quantity) => equalAmounts(amount, quantity))
    return found ? [{ fact, value: found.value, unit: found.unit, counter: found.unitText }] : []
  })
}

function termsIn(lesson: Lesson): CourseTerm[] {
  return blocksOf(lesson).flatMap(({ block }) =>
    block.type === 'term' ? [{ term: block, lesson: lesson.slug }] : [],
  )
}
