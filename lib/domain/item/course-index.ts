import type { Fact, Facts } from '@/lib/domain/fact/fact'
import type { Unit } from '@/lib/domain/fact/unit'
import { embedded } from '@/lib/domain/lesson/embedded'
import { type Lesson, type LessonCue, type LessonTerm, plainText } from '@/lib/domain/lesson/lesson'
import { sentencesOf } from '@/lib/domain/lesson/sentence'
import { termSpellings } from '@/lib/domain/lesson/term-spellings'
import { bareText, says } from './bare-text'
import type { DerivationContext } from './derivation-context'
import { blocksOf, factsOf } from './lesson-blocks'
import { mentionsNotes } from './mentions-notes'
import { namelessDefinition } from './nameless-definition'
import { isAsked } from './number-gap'
import { equalAmounts, figureAmounts, writtenQuantities } from './quantity-in-text'

/** The course looked up by what derivation asks of it. */
export interface CourseIndex {
  /** The lesson that teaches a fact: the first in the course that states it. */
  readonly homeOf: ReadonlyMap<string, string>
  /** The lesson that a diagram belongs to, by its slug: the first in the course that shows it. */
  readonly pictureHomes: ReadonlyMap<string, string>
  readonly orderOf: ReadonlyMap<string, number>
  readonly figures: readonly FigureUse[]
  readonly terms: readonly CourseTerm[]
  readonly cues: readonly LessonCue[]
  /** One sentence on a thing, by its bare name: a term's definition, or a fact that begins with it. */
  readonly meanings: ReadonlyMap<string, string>
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
  /** Its definition without its name, or null where it cannot do without. */
  readonly definition: string | null
  /** Its names without spaces and marks. */
  readonly names: readonly string[]
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
  const pictureHomes = new Map<string, string>()
  for (const lesson of lessons) {
    for (const slug of embedded(lesson, 'diagram')) {
      if (!pictureHomes.has(slug)) pictureHomes.set(slug, lesson.slug)
    }
  }
  const terms = lessons.flatMap(termsIn)
  const cues = lessons.flatMap((lesson) =>
    blocksOf(lesson).flatMap(({ block }) => (block.type === 'cues' ? block.cues : [])),
  )
  return {
    homeOf,
    pictureHomes,
    orderOf: new Map(lessons.map(({ slug }, order) => [slug, order])),
    figures: [...facts.values()].filter(({ doubt }) => doubt === null).flatMap(figureUses),
    terms,
    cues,
    meanings: meaningsOf(terms, lessons, facts),
  }
}

function meaningsOf(
  terms: readonly CourseTerm[],
  lessons: readonly Lesson[],
  facts: Facts,
): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>()
  const add = (name: string, text: string) => {
    const [first = ''] = sentencesOf(text)
    if (!meanings.has(bareText(name)) && !mentionsNotes(first)) meanings.set(bareText(name), first)
  }
  for (const { term } of terms) {
    const definition = plainText(term.definition)
    add(term.name, says(definition, term.name) ? definition : `${term.name}: ${definition}`)
  }
  for (const { fact } of lessons.flatMap(factsOf)) {
    const text = plainText(fact.text)
    const subject =
      /^(.{2,40}?)(?:은|는)\s|^(?:An?\s|The\s)?([A-Z].{1,40}?)\s(?:is|are|can|lets|keeps|runs|stores|uses)\s/.exec(
        text,
      )
    const name = subject?.[1] ?? subject?.[2]
    if (name !== undefined && facts.get(fact.id)?.doubt === null) add(name, text)
  }
  return meanings
}

function figureUses(fact: Fact): FigureUse[] {
  const written = writtenQuantities(fact.statement.ko)
  return figureAmounts(fact).flatMap((amount) => {
    if (!isAsked(amount.figure)) return []
    const found = written.find((quantity) => equalAmounts(amount, quantity))
    return found ? [{ fact, value: found.value, unit: found.unit, counter: found.unitText }] : []
  })
}

function termsIn(lesson: Lesson): CourseTerm[] {
  return blocksOf(lesson).flatMap(({ block }) =>
    block.type === 'term'
      ? [
          {
            term: block,
            lesson: lesson.slug,
            definition: namelessDefinition(block),
            names: termSpellings(block).map(bareText),
          },
        ]
      : [],
  )
}
