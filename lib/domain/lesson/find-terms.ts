import { isConsonants, letters } from '@/lib/domain/search/hangul'

/** A term as the search sees it: made ahead, so that a keystroke only compares. */
export interface FindableTerm {
  readonly slug: string
  /** The group it is filed under. */
  readonly initial: string
  /** Letters of every spelling, with a space between them. */
  readonly letters: string
  /** First consonants of its Korean name. */
  readonly consonants: string
}

/** `initial` is empty for every group, `query` for every name. */
export interface TermFilter {
  readonly initial: string
  readonly query: string
}

/** Slugs of the terms that a reader looks for: by name, English term or first consonants. */
export function findTerms(
  terms: readonly FindableTerm[],
  { initial, query }: TermFilter,
): ReadonlySet<string> {
  const wanted = letters(query)
  const found = terms.filter(
    (term) => (initial === '' || term.initial === initial) && names(term, wanted),
  )
  return new Set(found.map(({ slug }) => slug))
}

function names(term: FindableTerm, wanted: string): boolean {
  return isConsonants(wanted) ? term.consonants.includes(wanted) : term.letters.includes(wanted)
}
