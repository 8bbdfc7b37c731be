import { foundExpected, type Problem } from '@/lib/domain/notes/problem'
import type { DefinedTerm } from './defined-terms'

export interface Confusions {
  /** Slugs of the terms that each term is mixed up with. */
  readonly bySlug: ReadonlyMap<string, readonly string[]>
  /** Names after `≠` that no other term has. */
  readonly problems: readonly Problem[]
}

/** Which terms are mixed up with which: where one names another, both show it. */
export function confusionsOf(terms: readonly DefinedTerm[]): Confusions {
  const slugs = slugsByName(terms)
  const bySlug = new Map(terms.map(({ term }) => [term.slug, new Set<string>()]))
  const problems: Problem[] = []
  for (const { term, file } of terms) {
    for (const name of term.confusedWith) {
      const slug = slugs.get(name)
      if (slug === undefined || slug === term.slug) {
        const message = foundExpected(
          `≠ ${name}`,
          'the name of another term, as its note writes it',
        )
        problems.push({ file, line: term.line, message })
      } else {
        bySlug.get(term.slug)?.add(slug)
        bySlug.get(slug)?.add(term.slug)
      }
    }
  }
  return { bySlug: new Map([...bySlug].map(([slug, others]) => [slug, [...others]])), problems }
}

/** Terms that one language says are mixed up with others than its twin does. */
export function confusionTwinProblems(
  terms: readonly DefinedTerm[],
  twins: readonly DefinedTerm[],
): Problem[] {
  const [slugs, twinSlugs] = [slugsByName(terms), slugsByName(twins)]
  const twinOf = new Map(twins.map((twin) => [twin.term.slug, twin]))
  return terms.flatMap(({ term, file }) => {
    const twin = twinOf.get(term.slug)
    // Another number is a difference of the notes, and reported with them.
    if (twin?.term.confusedWith.length !== term.confusedWith.length) return []
    const here = named(term.confusedWith, slugs)
    const there = named(twin.term.confusedWith, twinSlugs)
    if (here === null || there === null || here === there) return []
    const expected = `≠ ${there} as in ${twin.file}:${twin.term.line}`
    const message = foundExpected(`term ${term.slug} ≠ ${here}`, expected)
    return [{ file, line: term.line, message }]
  })
}

function slugsByName(terms: readonly DefinedTerm[]): ReadonlyMap<string, string> {
  return new Map(terms.map(({ term }) => [term.name, term.slug]))
}

/** The slugs of these names in one order; null where one is the name of no term. */
function named(names: readonly string[], slugs: ReadonlyMap<string, string>): string | null {
  const found = names.map((name) => slugs.get(name))
  return found.includes(undefined) ? null : found.toSorted().join(', ')
}
