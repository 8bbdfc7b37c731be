import type { LessonTerm } from '../lesson/lesson'
import { plainText } from '../lesson/lesson'
import { says, sentencesOf } from './sentence'

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

/** A term's definition that does not say the term, or null where it cannot be had. */
export function namelessDefinition(term: LessonTerm): string | null {
  const [first = ''] = sentencesOf(plainText(term.definition))
  const spellings = termSpellings(term)
  const rest = withoutSubject(first, spellings)
  return spellings.some((spelling) => says(rest, spelling)) ? null : rest
}

function withoutSubject(sentence: string, spellings: readonly string[]): string {
  for (const spelling of [...spellings].sort((a, b) => b.length - a.length)) {
    const name = `${escaped(spelling)}(?:\\s?\\([^)]*\\))?`
    const korean = new RegExp(`^${name}(?:은|는|이란|란)\\s+`, 'i')
    if (korean.test(sentence)) return sentence.replace(korean, '')
    const being = new RegExp(`^(?:An?\\s|The\\s)?${name}\\s(?:is|are|means)\\s`, 'i')
    if (being.test(sentence)) return capitalised(sentence.replace(being, ''))
    const doing = new RegExp(`^(?:An?\\s|The\\s)?${name}\\s(?=[a-z]+s\\s)`, 'i')
    if (doing.test(sentence)) return sentence.replace(doing, 'It ')
  }
  return sentence
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
