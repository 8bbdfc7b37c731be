import type { CourseTerm } from './course-index'
import { bareText } from './sentence'
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
export function definedTerm(term: TaughtTerm): DefinedTerm | null {
  const definition = namelessDefinition(term)
  return definition === null ? null : { slug: term.slug, name: term.name, definition }
}

/** Other terms to tell this one from: of lessons near by, with definitions about as long. */
export function otherTerms(teaching: Teaching, term: TaughtTerm): readonly DefinedTerm[] {
  const own = definedTerm(term)
  if (own === null) return []
  const names = termSpellings(term).map(bareText)
  const candidates: DefinedTerm[] = []
  for (const other of byDistance(teaching)) {
    if (candidates.length === nearest) break
    const { slug, name } = other.term
    if (slug === term.slug || other.definition === null || areAkin(names, other.names)) continue
    if (isSure(teaching, other)) candidates.push({ slug, name, definition: other.definition })
  }
  const difference = ({ definition }: DefinedTerm) =>
    Math.abs(definition.length - own.definition.length)
  const chosen = candidates.sort((a, b) => difference(a) - difference(b)).slice(0, wanted)
  return chosen.length === wanted ? chosen : []
}

function byDistance({ index, slug }: Teaching): readonly CourseTerm[] {
  const here = index.orderOf.get(slug) ?? 0
  const distance = ({ lesson }: CourseTerm) => Math.abs((index.orderOf.get(lesson) ?? 0) - here)
  return [...index.terms].sort((a, b) => distance(a) - distance(b))
}

/** Whether one name is part of the other, so that both definitions might do. */
function areAkin(names: readonly string[], others: readonly string[]): boolean {
  return names.some((one) => others.some((two) => one.includes(two) || two.includes(one)))
}

function isSure({ allFacts }: Teaching, { term }: CourseTerm): boolean {
  return term.fact === null || allFacts.get(term.fact.id)?.doubt === null
}
