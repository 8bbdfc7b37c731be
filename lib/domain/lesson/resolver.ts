import type { Fact, Facts } from '@/lib/domain/fact/fact'
import { isCorrection } from '@/lib/domain/fact/fact'
import { figureText } from '@/lib/domain/fact/figure'
import { figuresInText } from '@/lib/domain/fact/figure-span'
import type { NoteItem, NoteText } from '@/lib/domain/notes/note'
import { foundExpected, type Problem } from '@/lib/domain/notes/problem'
import type { Locale } from '@/lib/shared/locale'
import type { LessonFact, LessonInline, LessonItem, LessonText } from './lesson'
import type { TermLinker } from './term-links'

type LinkTerms = TermLinker['link']

const unlinked: LinkTerms = (text) => text

/** Turns the references of one note into what they refer to, and remembers those that lead nowhere. */
export interface Resolver {
  readonly problems: Problem[]
  readonly text: (text: NoteText, line: number) => LessonText
  /** Like `text`, with the first use of each glossary term marked. */
  readonly prose: (text: NoteText, line: number) => LessonText
  /** Null after the missing fact was reported. */
  readonly fact: (factId: string, line: number) => LessonFact | null
  /** Like `fact`, for the definition of a term: a glossary must not explain itself in circles. */
  readonly definition: (factId: string, line: number) => LessonFact | null
  /** Bullets; `mark` is `prose` where the reader reads them and `text` where they only announce. */
  readonly items: (items: readonly NoteItem[], mark?: Resolver['text']) => LessonItem[]
  /** Reports a fact that does not exist; for references that show nothing. */
  readonly mention: (factId: string, line: number) => void
}

export function createResolver(
  file: string,
  locale: Locale,
  facts: Facts,
  linkTerms: LinkTerms,
): Resolver {
  const problems: Problem[] = []
  const pulled = new Map<string, number>()
  const report = (line: number, found: string, expected: string) => {
    problems.push({ file, line, message: foundExpected(found, expected) })
  }

  function knownFact(factId: string, line: number): Fact | null {
    const fact = facts.get(factId)
    if (fact) return fact
    report(line, `[[${factId}]]`, 'the id of a fact in content/facts')
    return null
  }

  function text(source: NoteText, line: number): LessonText {
    return source.map((inline): LessonInline => {
      if (inline.type !== 'figure') return inline
      const value = knownFact(inline.factId, line)?.figures[inline.figure]
      const reference = `[[${inline.factId}#${inline.figure}]]`
      if (value === undefined) {
        if (facts.has(inline.factId)) report(line, reference, 'a figure that this fact has')
        return { type: 'text', value: reference }
      }
      return { ...inline, value: figureText(inline.figure, value, locale) }
    })
  }

  const prose = (source: NoteText, line: number) => linkTerms(text(source, line))

  function pull(factId: string, line: number, link: LinkTerms): LessonFact | null {
    const known = knownFact(factId, line)
    if (!known) return null
    const before = pulled.get(factId)
    if (before !== undefined)
      report(line, `[[${factId}]] again`, `it once (it is on line ${before})`)
    pulled.set(factId, line)
    return lessonFact(known, locale, link)
  }

  const fact = (factId: string, line: number) => pull(factId, line, linkTerms)

  function items(source: readonly NoteItem[], mark = prose): LessonItem[] {
    return source.flatMap((item): LessonItem[] => {
      if (item.type === 'text') {
        return [{ type: 'text', text: mark(item.text, item.line), items: items(item.items, mark) }]
      }
      const found = fact(item.factId, item.line)
      return found ? [{ type: 'fact', fact: found }] : []
    })
  }

  const definition = (factId: string, line: number) => pull(factId, line, unlinked)
  return { problems, text, prose, fact, definition, items, mention: knownFact }
}

/** A fact as a lesson in this language states it, its figures marked. */
export function lessonFact(fact: Fact, locale: Locale, linkTerms: LinkTerms): LessonFact {
  return {
    id: fact.id,
    short: fact.short[locale],
    text: linkTerms(markedStatement(fact, locale)),
    status: fact.status,
    notesSay: isCorrection(fact) ? (fact.notesSay?.[locale] ?? null) : null,
    changed: fact.changed?.[locale] ?? null,
    examTip: fact.examTip?.[locale] ?? null,
    source: fact.source,
    checked: fact.checked,
  }
}

function markedStatement(fact: Fact, locale: Locale): LessonText {
  const statement = fact.statement[locale]
  const result: LessonInline[] = []
  let end = 0
  for (const span of figuresInText(fact, locale)) {
    if (span.start > end) result.push({ type: 'text', value: statement.slice(end, span.start) })
    result.push({
      type: 'figure',
      value: statement.slice(span.start, span.end),
      factId: fact.id,
      figure: span.figure,
    })
    end = span.end
  }
  if (end < statement.length) result.push({ type: 'text', value: statement.slice(end) })
  return result
}
