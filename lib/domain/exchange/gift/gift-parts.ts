import type { ImportProblem } from '@/lib/domain/exchange/exchange'
import type { ImportWords } from '@/lib/domain/exchange/import-words'
import { excerpt } from '@/lib/domain/exchange/say'
import { type GiftBlock, lineAt } from './gift-blocks'
import { bareIndexOf } from './gift-text'

/** A question cut where its signs stand; everything is still escaped. */
export interface GiftParts {
  readonly type: 'parts'
  readonly title: string | null
  readonly before: string
  readonly answers: string
  readonly feedback: string
  readonly after: string
  /** Where the answers begin in the block. */
  readonly answersAt: number
}

export type GiftSplit =
  | GiftParts
  | { readonly type: 'description' }
  | { readonly type: 'problem'; readonly problem: ImportProblem }

export function splitGiftQuestion(block: GiftBlock, say: ImportWords): GiftSplit {
  const { text } = block
  const problem = (at: number, expected: string): GiftSplit => {
    const found = say.quoted(excerpt(text.slice(at)))
    return { type: 'problem', problem: { line: lineAt(block, at), found, expected } }
  }
  const start = text.length - text.trimStart().length
  const titled = text.startsWith('::', start)
  const titleEnd = titled ? doubleColon(text, start + 2) : start
  if (titled && titleEnd < 0) return problem(start, say.closingTitle)
  const stemAt = titled ? titleEnd + 2 : start
  const open = bareIndexOf(text, '{', stemAt)
  const close = bareIndexOf(text, '}', stemAt)
  if (open < 0 && close < 0) return { type: 'description' }
  if (open < 0 || (close >= 0 && close < open)) return problem(close, say.openingBrace)
  if (close < 0) return problem(open, say.closingBrace)
  const extra = bareIndexOf(text, '{}', close + 1)
  if (extra >= 0) return problem(extra, say.oneBraces)
  const nested = bareIndexOf(text.slice(0, close), '{', open + 1)
  if (nested >= 0) return problem(nested, say.oneBraces)
  const inside = text.slice(open + 1, close)
  const mark = lastBare(inside, '####')
  return {
    type: 'parts',
    title: titled ? text.slice(start + 2, titleEnd) : null,
    before: text.slice(stemAt, open),
    answers: mark < 0 ? inside : inside.slice(0, mark),
    feedback: mark < 0 ? '' : inside.slice(mark + 4),
    after: text.slice(close + 1),
    answersAt: open + 1,
  }
}

function doubleColon(text: string, from: number): number {
  for (let at = bareIndexOf(text, ':', from); at >= 0; at = bareIndexOf(text, ':', at + 1)) {
    if (text[at + 1] === ':') return at
  }
  return -1
}

function lastBare(text: string, sign: '####'): number {
  let last = -1
  for (let at = bareIndexOf(text, '#'); at >= 0; at = bareIndexOf(text, '#', at + 1)) {
    if (text.startsWith(sign, at)) {
      last = at
      at += sign.length - 1
    }
  }
  return last
}
