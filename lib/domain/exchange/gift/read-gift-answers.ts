import type { ImportWords } from '@/lib/domain/exchange/import-words'
import { excerpt } from '@/lib/domain/exchange/say'
import { type GiftReading, giftAnswers } from './gift-answer'
import { type GiftBlock, lineAt } from './gift-blocks'
import { readGiftComment } from './gift-comment'
import type { GiftParts } from './gift-parts'
import {
  bareIndexOf,
  type GiftFormat,
  giftFormatOf,
  readGiftText,
  readGiftWords,
  splitAtBare,
} from './gift-text'
import { readGiftNumber } from './read-gift-number'
import { readGiftPairs } from './read-gift-pairs'

/** What stands in the braces, told apart as Moodle tells it apart. */
export function readGiftAnswers(parts: GiftParts, block: GiftBlock, say: ImportWords): GiftReading {
  const answers = parts.answers.trim()
  const [format] = giftFormatOf(parts.before, 'moodle')
  if (answers === '') return { type: 'left_out', reason: say.essay }
  const comment = readGiftComment(block.comments)
  const reading = answers.startsWith('#')
    ? readGiftNumber(answers.slice(1), format, comment, say)
    : bareIndexOf(answers, '~') >= 0
      ? choiceOf(answers, format, say)
      : readTyped(answers, format, comment, say)
  if (typeof reading !== 'string') return reading
  const line = lineAt(block, parts.answersAt + leadingSpace(parts.answers))
  return {
    type: 'problem',
    problem: { line, found: say.quoted(excerpt(answers)), expected: reading },
  }
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length
}

/** Without `~`: pairs, true or false, or words to be typed. A string says what was expected. */
function readTyped(
  answers: string,
  format: GiftFormat,
  comment: ReturnType<typeof readGiftComment>,
  say: ImportWords,
): GiftReading | string {
  if (bareIndexOf(answers, '=') >= 0 && answers.includes('->')) {
    return readGiftPairs(answers, format, comment.type, say)
  }
  const truth = /^(t|true|f|false)\s*(?:#|$)/i.exec(answers)
  if (truth) return truthOf(answers, /^t/i.test(answers), format)
  const listed = answers.startsWith('=') ? answers : `=${answers}`
  return wordsOf(listed, format, say)
}

function truthOf(answers: string, answer: boolean, format: GiftFormat): GiftReading {
  // The first remark answers a wrong answer, the second a right one.
  const [wrong, right] = splitAtBare(answers, '#').map((part) =>
    readGiftText(part.slice(1), format),
  )
  return { type: 'read', form: { type: 'true_false', answer }, remark: right || wrong || '' }
}

function choiceOf(text: string, format: GiftFormat, say: ImportWords): GiftReading | string {
  if (!/^[=~]/.test(text)) return say.giftAnswer
  const answers = giftAnswers(text, '=~', format)
  const signed = answers.filter(({ sign }) => sign === '=')
  if (signed.length > 1) return { type: 'left_out', reason: say.anyOfSeveral }
  const options = answers.map(({ sign, weight, words, why }) => ({
    text: readGiftText(words, format),
    why,
    right: signed.length > 0 ? sign === '=' : (weight ?? 0) > 0,
  }))
  return {
    type: 'read',
    form:
      signed.length > 0 ? { type: 'single', options } : { type: 'multiple', options, choose: null },
    remark: '',
  }
}

/** Spellings with full credit; the others would be wrong here, where nothing is half right. */
function wordsOf(text: string, format: GiftFormat, say: ImportWords): GiftReading | string {
  const answers = giftAnswers(text, '=', format).filter(({ weight }) => (weight ?? 100) >= 100)
  if (answers.some(({ words }) => /(?<!\\)\*/.test(words))) {
    return { type: 'left_out', reason: say.wildcard }
  }
  const [first, ...others] = answers.map(({ words }) => typedWords(words))
  if (first === undefined || first === '') return say.giftAnswer
  const gap = { type: 'words' as const, answer: first, accepted: others }
  const remark = answers.find(({ why }) => why !== '')?.why ?? ''
  return { type: 'read', form: { type: 'cloze', gaps: [gap] }, remark }
}

/** What is to be typed has no marks; `\*` is a star. */
function typedWords(raw: string): string {
  return readGiftWords(giftFormatOf(raw, 'plain')[1]).replaceAll('\\*', '*')
}
