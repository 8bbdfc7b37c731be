import { fromHtml } from '@/lib/domain/exchange/html-text'
import { plainText } from '@/lib/domain/exchange/inline-text'
import type { AskedItem } from '@/lib/domain/item/item'

/** The fields of a question that we look at, as the parser gift-pegjs gives them. */
export interface PegQuestion {
  readonly type: string
  readonly id?: string | null
  readonly title: string | null
  readonly stem: PegText
  readonly globalFeedback: PegText | null
  readonly isTrue?: boolean
  readonly choices?: readonly PegChoice[] | PegNumber
  readonly matchPairs?: readonly { readonly subquestion: PegText; readonly subanswer: string }[]
}

interface PegChoice {
  readonly isCorrect: boolean
  readonly weight: number | null
  readonly text: PegText
  readonly feedback: PegText | null
}

/** What stands for the choices of a number. */
interface PegNumber {
  readonly number: number
  readonly range?: number
}

interface PegText {
  readonly format: string
  readonly text: string
}

/** A text of the parser as inline Markdown. */
export function pegText(text: PegText | null): string {
  if (text === null) return ''
  return text.format === 'html' ? fromHtml(text.text) : text.text
}

/** The parser leaves the signs of the right side of a pair coded. */
function pegRight(text: string): string {
  return text.replaceAll(/&&0?(\d+);?/g, (_, code: string) => String.fromCharCode(Number(code)))
}

/** What the parser read, in the shape of `askedOf`. */
export function pegAsked(question: PegQuestion) {
  const { type, matchPairs = [] } = question
  const base = { id: question.title, stem: stemWords(pegText(question.stem)) }
  if (question.choices !== undefined && 'number' in question.choices) {
    return { ...base, answer: [question.choices.number, question.choices.range ?? 0] }
  }
  const { choices = [] } = question
  switch (type) {
    case 'TF':
      return { ...base, answer: question.isTrue }
    case 'Short':
      return { ...base, words: choices.map(({ text }) => text.text.replaceAll('\\*', '*')) }
    case 'Matching':
      return {
        ...base,
        pairs: matchPairs.map((pair) => [pegText(pair.subquestion), pegRight(pair.subanswer)]),
      }
    default:
      return {
        ...base,
        options: choices.map(({ isCorrect, weight, text, feedback }) => [
          pegText(text),
          pegText(feedback),
          isCorrect || (weight ?? 0) > 0,
        ]),
      }
  }
}

/** What an item asks, as the parser should read it. */
export function askedOf(item: AskedItem) {
  const base = { id: item.id, stem: stemWords(item.stem) }
  switch (item.type) {
    case 'single':
    case 'multiple':
      return {
        ...base,
        options: item.options.map(({ id, text, why }) => [text, why, item.answer.includes(id)]),
      }
    case 'true_false':
      return { ...base, answer: item.answer }
    case 'number':
      return { ...base, answer: [item.answer.value, item.tolerance] }
    case 'cloze':
      return {
        ...base,
        words: item.gaps.flatMap((gap) =>
          gap.type === 'words' ? [gap.answer, ...gap.accepted] : [],
        ),
      }
    case 'ordering':
      return {
        ...base,
        pairs: item.options.map(({ id, text }) => [text, String(item.answer.indexOf(id) + 1)]),
      }
    case 'matching':
    case 'categorise': {
      const words = new Map(item.right.map(({ id, text }) => [id, plainText(text)]))
      return {
        ...base,
        pairs: item.left.map(({ id, text }) => [text, oneSpaced(words.get(item.answer[id] ?? ''))]),
      }
    }
  }
}

/** The parser puts a gap between spaces, and we a unit at the end where the stem has none. */
function stemWords(stem: string): string {
  return oneSpaced(stem.replaceAll(/\s*_{4,}\s*/g, ' ____ ').replace(/ \((?:단위|unit): .*\)$/, ''))
}

function oneSpaced(text = ''): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
