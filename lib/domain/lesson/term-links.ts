import type { GlossaryTerm, LessonInline, LessonText } from './lesson'

/** Finds the first use of each glossary term, text by text in reading order. */
export interface TermLinker {
  readonly link: (text: LessonText) => LessonText
  /** The lesson has just explained this term itself: later uses need no link. */
  readonly explained: (slug: string) => void
}

interface Candidate {
  readonly slug: string
  readonly name: string
  readonly letterCase: LetterCase
}

/** `any` but for a first capital in mid-sentence; `inner`, where only the first letter may change; `own`, where none may. */
type LetterCase = 'any' | 'inner' | 'own'

// A Hangul name goes on with a particle, not with more of a longer word: 서버는, but not 서버리스.
const particle =
  /^(?:은|는|이|가|을|를|와|과|의|에|로|으로|도|만|까지|부터|마다|보다|처럼|라는|란|이란|이라|인|입니다|이며|이고|하|합|한|할|된|되|됩)(?![가-힣]{5})/
const letter = /[\p{L}\p{N}]/u
// What stands before a name when it is only the end of another: Lambda@Edge, pre-warmed.
const partOfWord = /[\p{L}\p{N}@_/.-]/u
const hangul = /[가-힣]/

/**
 * A linker for one lesson. Names are looked up by their first two letters, so that a text costs
 * the same however large the glossary grows.
 */
export function createTermLinker(terms: readonly GlossaryTerm[]): TermLinker {
  const byStart = new Map<string, Candidate[]>()
  for (const { slug, name } of terms) {
    if (name.length < 2) continue
    const candidate = { slug, name, letterCase: letterCaseOf(name) }
    const start = startOf(name, 0)
    byStart.set(start, [...(byStart.get(start) ?? []), candidate])
  }
  // The longest name wins: 동시성 한도 before 동시성.
  for (const candidates of byStart.values()) {
    candidates.sort((a, b) => b.name.length - a.name.length)
  }
  const used = new Set<string>()

  function linked(value: string): LessonInline[] {
    const result: LessonInline[] = []
    let end = 0
    for (let at = 0; at < value.length - 1; at++) {
      if (at > 0 && partOfWord.test(value[at - 1] ?? '')) continue
      const candidates = byStart.get(startOf(value, at)) ?? []
      const found = candidates.find((candidate) => standsAt(value, at, candidate))
      if (!found) continue
      const after = at + found.name.length
      if (!used.has(found.slug)) {
        used.add(found.slug)
        if (at > end) result.push({ type: 'text', value: value.slice(end, at) })
        result.push({ type: 'term', value: value.slice(at, after), slug: found.slug })
        end = after
      }
      // A name that was linked before still hides the shorter names inside it.
      at = after - 1
    }
    if (end < value.length) result.push({ type: 'text', value: value.slice(end) })
    return result
  }

  return {
    link: (text) =>
      text.flatMap((inline) => (inline.type === 'text' ? linked(inline.value) : [inline])),
    explained: (slug) => used.add(slug),
  }
}

function startOf(text: string, at: number): string {
  return text.slice(at, at + 2).toLowerCase()
}

/** A name with a letter for a word, such as `A record`, would else be taken for an article and a noun. */
function letterCaseOf(name: string): LetterCase {
  if (/(?<![\p{L}\p{N}])\p{Lu}(?![\p{L}\p{N}])/u.test(name)) return 'own'
  return /.\p{Lu}/u.test(name) ? 'inner' : 'any'
}

function standsAt(text: string, at: number, { name, letterCase }: Candidate): boolean {
  const surface = text.slice(at, at + name.length)
  if (surface.toLowerCase() !== name.toLowerCase()) return false
  // Only the first letter may change with the place in the sentence: "Interface VPC endpoint".
  if (letterCase === 'inner' && surface.slice(1) !== name.slice(1)) return false
  if (letterCase === 'own' && (surface !== name || isArticle(text, at))) return false
  if (letterCase === 'any' && isPartOfName(text, at)) return false
  const rest = text.slice(at + name.length)
  const next = rest[0] ?? ''
  if (!letter.test(next)) return true
  if (hangul.test(next)) return particle.test(rest)
  return /^s(?![\p{L}\p{N}])/u.test(rest)
}

/** "A record holds …" at the beginning of a sentence is most likely any record. */
function isArticle(text: string, at: number): boolean {
  return /^A [a-z]/.test(text.slice(at)) && /(?:^|[.!?:;”"]\s+)$/.test(text.slice(0, at))
}

/** A capital in mid-sentence belongs to a longer name: "JSON Schema" is not our schema. */
function isPartOfName(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text[at] ?? '') && /[\p{L}\p{N},] $/u.test(text.slice(0, at))
}
