import type { LessonTerm } from './lesson'

/** Every spelling of a term: its names, their parts in and before brackets. */
export function termSpellings({
  name,
  english,
}: Pick<LessonTerm, 'name' | 'english'>): readonly string[] {
  const spellings = [name, english].flatMap((each) => {
    const bracketed = /\(([^)]+)\)/.exec(each)?.[1] ?? ''
    return [each, each.replace(/\s*\([^)]*\)/, ''), bracketed]
  })
  return [...new Set(spellings.map((each) => each.trim()).filter((each) => each !== ''))]
}

const american: readonly (readonly [RegExp, string])[] = [
  [/isation\b/g, 'ization'],
  [/ised\b/g, 'ized'],
  [/our\b/g, 'or'],
]

/** What may be typed for a term: every spelling, British or American, and the English plural. */
export function acceptedSpellings(term: Pick<LessonTerm, 'name' | 'english'>): readonly string[] {
  const spellings = termSpellings(term)
  const across = spellings.map((each) =>
    american.reduce((word, [british, other]) => word.replace(british, other), each),
  )
  return [
    ...new Set([...spellings, ...across, ...[...spellings, ...across].flatMap(englishPlural)]),
  ]
}

// What nobody counts: doing something, names of services, and phrases that end in no noun of theirs.
const uncounted =
  /(?<!\b(?:[Mm]app|[Ss]ett|[Ss]tr))ing$|\b[Ll]ogic$|,|\s(?:as|to|from|of)\s|[a-z][A-Z]|^Athena$/

function englishPlural(name: string): readonly string[] {
  if (!/^[A-Za-z].*[a-rt-z]$/.test(name) || uncounted.test(name)) return []
  if (/[^aeiou]y$/.test(name)) return [`${name.slice(0, -1)}ies`]
  return [/(?:x|ch|sh|z)$/.test(name) ? `${name}es` : `${name}s`]
}
