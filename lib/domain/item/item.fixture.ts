import type { Fact } from '@/lib/domain/fact/fact'
import { buildFact } from '@/lib/domain/fact/fact.fixture'
import { figureText } from '@/lib/domain/fact/figure'
import type { Lesson, LessonBlock, LessonFact, LessonText } from '@/lib/domain/lesson/lesson'
import type { CourseIndex } from './course-index'
import { courseIndex } from './course-index'

/** A statement in both languages with its figures; the rest of the fact does not matter. */
export function factOf(
  id: string,
  ko: string,
  en: string,
  figures: Fact['figures'] = {},
  overrides: Partial<Fact> = {},
): Fact {
  const short = { ko: `${id} 이름`, en: `${id} name` }
  return buildFact({ id, short, statement: { ko, en }, figures, ...overrides })
}

export function lessonFactOf(fact: Fact): LessonFact {
  return {
    id: fact.id,
    short: fact.short.ko,
    text: textOf(fact.statement.ko),
    status: fact.status,
    notesSay: null,
    examTip: null,
    changed: null,
    source: fact.source,
    checked: fact.checked,
  }
}

export function textOf(value: string): LessonText {
  return [{ type: 'text', value }]
}

export function figureOf(fact: Fact, figure: string): LessonText {
  const value = figureText(figure, fact.figures[figure] ?? 0, 'ko')
  return [{ type: 'figure', value, factId: fact.id, figure }]
}

export function factsBlock(...facts: readonly Fact[]): LessonBlock {
  return {
    type: 'bullets',
    items: facts.map((fact) => ({ type: 'fact', fact: lessonFactOf(fact) })),
  }
}

/** A Korean lesson whose sections are given by id. */
export function buildLesson(
  sections: Readonly<Record<string, readonly LessonBlock[]>>,
  overrides: Partial<Lesson> = {},
): Lesson {
  return {
    locale: 'ko',
    slug: 'queues',
    title: 'SQS 대기열',
    summary: '',
    domains: [],
    minutes: 5,
    objectives: [],
    intro: [],
    sections: Object.entries(sections).map(([id, blocks]) => ({ id, title: id, blocks })),
    recap: [],
    ...overrides,
  }
}

export function factMap(...facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  return new Map(facts.map((fact) => [fact.id, fact]))
}

/** The index of a course of one lesson that states these facts. */
export function indexOf(...facts: readonly Fact[]): CourseIndex {
  return courseIndex({
    facts: factMap(...facts),
    lessons: [buildLesson({ all: [factsBlock(...facts)] })],
  })
}
