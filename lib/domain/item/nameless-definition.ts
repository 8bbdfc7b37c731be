import { type LessonTerm, plainText } from '@/lib/domain/lesson/lesson'
import { sentencesOf } from '@/lib/domain/lesson/sentence'
import { termSpellings } from '@/lib/domain/lesson/term-spellings'
import { says } from './bare-text'

/** A term's definition that does not say the term, or null where it cannot be had. */
export function namelessDefinition(term: LessonTerm): string | null {
  const [first = ''] = sentencesOf(plainText(term.definition))
  const spellings = termSpellings(term)
  const rest = withoutSubject(first, [...spellings, headOf(term.name), headOf(term.english)])
  const withoutBrackets = rest.replaceAll(/\s?\([^)]*\)/g, '')
  const named = [...spellings, headOf(term.name)]
  return named.some((each) => says(rest, each) || says(withoutBrackets, each)) ? null : rest
}

/** `Lambda 트리거` is also called just `트리거`; a name of one word is its own head. */
function headOf(name: string): string {
  return /^(?:AWS|Amazon|Lambda|DynamoDB|CloudFront)\s(.+)$/.exec(name)?.[1] ?? name
}

function withoutSubject(sentence: string, spellings: readonly string[]): string {
  for (const spelling of [...spellings].sort((a, b) => b.length - a.length)) {
    // `에포크(유닉스) 시간은`: another name may stand in brackets after any word of it.
    const bracket = '(?:\\s?\\([^)]*\\))?'
    const name = `${spelling.split(' ').map(escaped).join(`${bracket}\\s`)}${bracket}`
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
