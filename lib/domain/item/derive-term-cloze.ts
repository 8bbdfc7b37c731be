import { getChoseong } from 'es-hangul'
import { acceptedSpellings } from '@/lib/domain/lesson/term-spellings'
import type { Locale } from '@/lib/shared/locale'
import { derivedItem } from './derived-item'
import type { Item } from './item'
import { namelessDefinition } from './nameless-definition'
import { gapMark } from './number-gap'
import type { TaughtTerm, Teaching } from './teaching'
import { explainTerm, factIdsOfTerm } from './term-explanation'

/** One item for each term: its definition, and the name to be typed. */
export function deriveTermCloze(teaching: Teaching): readonly Item[] {
  return teaching.terms.flatMap((term) => {
    const definition = namelessDefinition(term)
    return definition === null ? [] : [termCloze(teaching, term, definition)]
  })
}

function termCloze(teaching: Teaching, term: TaughtTerm, definition: string): Item {
  const { locale } = teaching
  const answer = shortName(term.name)
  return {
    ...derivedItem(teaching, {
      derivation: 'term-cloze',
      key: term.slug,
      anchor: term.anchor,
      factIds: factIdsOfTerm(teaching, term),
      stem: ask(definition, hint(answer, locale), locale),
      explanation: explainTerm(teaching, term),
    }),
    type: 'cloze',
    gaps: [
      {
        type: 'words',
        answer,
        accepted: acceptedSpellings(term).filter((spelling) => spelling !== answer),
      },
    ],
  }
}

function ask(definition: string, clue: string, locale: Locale): string {
  return locale === 'ko'
    ? `빈칸에 들어갈 용어를 쓰십시오(${clue}). ${gapMark}: ${definition}`
    : `Type the term that fills the gap (${clue}). ${gapMark}: ${definition}`
}

/** Enough to settle which of two names for one thing is meant. */
function hint(answer: string, locale: Locale): string {
  if (locale === 'en') return `begins with “${answer.charAt(0)}”`
  if (!/[가-힣]/.test(answer)) return `영문, 첫 글자 ${answer.charAt(0)}`
  const initials = answer
    .replaceAll(/[A-Za-z0-9]+/g, (word) => word.charAt(0))
    .replaceAll(/[가-힣]+/g, (word) => getChoseong(word))
  return `첫소리 ${initials}`
}

function shortName(name: string): string {
  return name.replace(/\s*\([^)]*\)/, '')
}
