import type { CourseTerm } from './course-index'
import { says } from './sentence'
import type { TaughtTerm, Teaching } from './teaching'
import { namelessDefinition, termSpellings } from './term-words'

/** A term with a definition that does not name it. */
export interface DefinedTerm {
  readonly slug: string
  readonly name: string
  readonly definition: string
}

const wanted = 3
const nearest = 8

/** The term itself, or null where its definition cannot do without its name. */
export function definedTerm(term: TaughtTerm | CourseTerm['term']): DefinedTerm | null {
  const definition = namelessDefinition(term)
  return definition === null ? null : { slug: term.slug, name: term.name, definition }
}

/** Other terms to tell this one from: of lessons near by, with definitions about as long. */
export function otherTerms(teaching: Teaching, term: TaughtTerm): readonly DefinedTerm[] {
  const { index, slug } = teaching
  const own = definedTerm(term)
  if (own === null) return []
  const here = index.orderOf.get(slug) ?? 0
  const distance = ({ lesson }: CourseTerm) => Math.abs((index.orderOf.get(lesson) ?? 0) - here)
  const candidates = [...index.terms]
    .sort((a, b) => distance(a) - distance(b))
    .filter((other) => !isAkin(other.term, term) && isSure(teaching, other))
    .flatMap((other) => definedTerm(other.term) ?? [])
    .slice(0, nearest)
  const difference = ({ definition }: DefinedTerm) =>
    Math.abs(definition.length - own.definition.length)
  const chosen = [...candidates].sort((a, b) => difference(a) - difference(b)).slice(0, wanted)
  return chosen.length === wanted ? chosen : []
}

/** Whether one name is part of the other, so that both definitions might do. */
function isAkin(a: CourseTerm['term'], b: TaughtTerm): boolean {
  if (a.slug === b.slug) return true
  const left = termSpellings(a)
  const right = termSpellings(b)
  return left.some((one) => right.some((two) => says(one, two) || says(two, one)))
}

function isSure({ allFacts }: Teaching, { term }: CourseTerm): boolean {
  return term.fact === null || allFacts.get(term.fact.id)?.doubt === null
}
