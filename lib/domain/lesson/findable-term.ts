import { initialConsonants, letters } from '@/lib/domain/search/hangul'
import type { FindableTerm } from './find-terms'
import type { GlossaryTerm } from './lesson'
import { acceptedSpellings } from './term-spellings'

/** What the search compares a term by; a file of its own, as the browser never makes one. */
export function toFindable(term: GlossaryTerm, initial: string): FindableTerm {
  const { slug, name } = term
  const spellings = acceptedSpellings(term).map(letters)
  return { slug, initial, letters: spellings.join(' '), consonants: initialConsonants(name) }
}
