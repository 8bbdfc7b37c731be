import { termSpellings } from '@/lib/domain/lesson/term-spellings'
import { bareText } from './bare-text'
import type { CourseTerm } from './course-index'
import { namelessDefinition } from './nameless-definition'
import type { TaughtTerm, Teaching } from './teaching'

/** A term with a definition that does not name it. */
export interface DefinedTerm {
  readonly slug: string
  readonly name: string
  readonly definition: string
}

const wanted = 3
const nearest = 10
/** How much longer or shorter, as a share of the key's length, the definition of a kindred term may be. */
const kinship = 0.35

/** The term itself, or null where its definition cannot do without its name. */
export function definedTerm(term: TaughtTerm): DefinedTerm | null {
  const definition = namelessDefinition(term)
  return definition === null ? null : { slug: term.slug, name: term.name, definition }
}

/** Names to tell this term's from: first those that share a word with it, then those of lessons near by. */
export function otherNames(teaching: Teaching, term: TaughtTerm): readonly DefinedTerm[] {
  const kin = ({ name }: DefinedTerm) => Number(sharesWord(name, term.name))
  return threeOf([...candidates(teaching, term)].sort((a, b) => kin(b) - kin(a)))
}

/** Definitions to tell this term's from: about as long, of lessons near by, of kindred terms if need be longer. */
export function otherDefinitions(teaching: Teaching, term: TaughtTerm): readonly DefinedTerm[] {
  const own = definedTerm(term)
  if (own === null) return []
  const length = own.definition.length
  const strangeness = ({ name, definition }: DefinedTerm) =>
    Math.abs(definition.length - length) / length - (sharesWord(name, term.name) ? kinship : 0)
  return threeOf([...candidates(teaching, term)].sort((a, b) => strangeness(a) - strangeness(b)))
}

function threeOf(terms: readonly DefinedTerm[]): readonly DefinedTerm[] {
  return terms.length >= wanted ? terms.slice(0, wanted) : []
}

/** The defined terms nearest in the course that cannot be taken for this one. */
function candidates(teaching: Teaching, term: TaughtTerm): readonly DefinedTerm[] {
  if (definedTerm(term) === null) return []
  const names = termSpellings(term).map(bareText)
  const found: DefinedTerm[] = []
  for (const other of byDistance(teaching)) {
    if (found.length === nearest) break
    const { slug, name } = other.term
    if (slug === term.slug || other.definition === null || areAkin(names, other.names)) continue
    if (isSure(teaching, other)) found.push({ slug, name, definition: other.definition })
  }
  return found
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(/[\s(),-]+/))
  return b
    .toLowerCase()
    .split(/[\s(),-]+/)
    .some((word) => word.length > 1 && words.has(word))
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
