import type { ImportProblem } from '@/lib/domain/exchange/exchange'
import type { ReadItems } from '@/lib/domain/exchange/finish-import'
import type { ImportWords } from '@/lib/domain/exchange/import-words'
import { type ItemDraft, noExplanation } from '@/lib/domain/exchange/item-draft'
import { excerpt } from '@/lib/domain/exchange/say'

/** A question whose answer is still to come. */
interface OpenQuestion {
  readonly line: number
  readonly stem: string[]
  readonly options: string[]
}

type AikenLine =
  | { readonly type: 'answer'; readonly letter: string }
  | { readonly type: 'option'; readonly letter: string; readonly text: string }
  | { readonly type: 'text'; readonly text: string }

/** Reads Aiken: a question, options from `A.` or `A)` on, and a line `ANSWER: B`. */
export function readAiken(text: string, say: ImportWords): ReadItems {
  const drafts: ItemDraft[] = []
  const problems: ImportProblem[] = []
  let open: OpenQuestion | null = null
  const lines = text.split('\n')
  for (const [index, raw] of lines.entries()) {
    const words = raw.trim()
    if (words === '') continue
    const line = index + 1
    const problem = (found: string, expected: string) => problems.push({ line, found, expected })
    const read = aikenLine(words)
    open ??= { line, stem: [], options: [] }
    const { stem, options } = open
    if (read.type === 'answer') {
      const fault = answerFault(read.letter, open, say)
      if (fault) problem(say.quoted(excerpt(words)), fault)
      else drafts.push(draftOf(open, read.letter))
      open = null
    } else if (read.type === 'option' && stem.length > 0) {
      const letter = letterAt(options.length)
      if (read.letter !== letter) problem(say.quoted(excerpt(words)), say.optionLetter(letter))
      options.push(read.text)
    } else if (options.length > 0) {
      // The answer of the question before is missing, and this begins the next one.
      problem(say.quoted(excerpt(words)), say.answerLine)
      open = { line, stem: [words], options: [] }
    } else stem.push(words)
  }
  if (open !== null) {
    problems.push({ line: lines.length, found: say.endOfFile, expected: say.answerLine })
  }
  return { drafts, problems, leftOut: [] }
}

function aikenLine(words: string): AikenLine {
  const [answer, given = ''] = /^ANSWER\s*:\s*(.*)$/i.exec(words) ?? []
  if (answer !== undefined) return { type: 'answer', letter: given.trim().toUpperCase() }
  const [option, letter = '', text = ''] = /^([A-Z])[.)]\s+(.+)$/.exec(words) ?? []
  return option === undefined ? { type: 'text', text: words } : { type: 'option', letter, text }
}

function answerFault(letter: string, question: OpenQuestion, say: ImportWords): string | null {
  const { stem, options } = question
  if (stem.length === 0) return say.aStem
  if (options.length < 2) return say.atLeastOptions(2)
  const letters = options.map((_, place) => letterAt(place))
  return letters.includes(letter) ? null : say.letterUpTo(letterAt(options.length - 1))
}

function letterAt(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place)
}

function draftOf({ line, stem, options }: OpenQuestion, letter: string): ItemDraft {
  return {
    line,
    id: null,
    stem: stem.join(' '),
    explanation: noExplanation,
    lesson: '',
    factIds: [],
    type: 'single',
    options: options.map((text, place) => ({ text, why: '', right: letterAt(place) === letter })),
  }
}
