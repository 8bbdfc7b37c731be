import type { ImportProblem, PassedOver } from '@/lib/domain/exchange/exchange'
import { readFeedback } from '@/lib/domain/exchange/feedback'
import { type ReadItems, withUniqueNames } from '@/lib/domain/exchange/finish-import'
import type { ImportWords } from '@/lib/domain/exchange/import-words'
import type { DraftForm, ItemDraft } from '@/lib/domain/exchange/item-draft'
import { keptId } from '@/lib/domain/exchange/item-labels'
import { withoutUnit } from '@/lib/domain/exchange/unit-in-stem'
import { firstLine, type GiftBlock, giftBlocks } from './gift-blocks'
import { readGiftComment } from './gift-comment'
import { type GiftParts, splitGiftQuestion } from './gift-parts'
import { type GiftFormat, giftFormatOf, readGiftText, unescapedGift } from './gift-text'
import { readGiftAnswers } from './read-gift-answers'

/** Reads GIFT: one question between empty lines. */
export function readGift(text: string, say: ImportWords): ReadItems {
  const drafts: ItemDraft[] = []
  const problems: ImportProblem[] = []
  const leftOut: PassedOver[] = []
  for (const block of giftBlocks(text)) {
    const line = firstLine(block)
    const parts = splitGiftQuestion(block, say)
    if (parts.type === 'problem') problems.push(parts.problem)
    else if (parts.type === 'description') leftOut.push({ line, reason: say.description })
    else {
      const reading = readGiftAnswers(parts, block, say)
      if (reading.type === 'problem') problems.push(reading.problem)
      else if (reading.type === 'left_out') leftOut.push({ line, reason: reading.reason })
      else drafts.push(draftOf(block, line, parts, reading))
    }
  }
  return { drafts: withUniqueNames(drafts), problems, leftOut }
}

interface Answered {
  readonly form: DraftForm
  /** What the file says after a right answer where an item has no reason to keep it in. */
  readonly remark: string
}

function draftOf(
  block: GiftBlock,
  line: number,
  parts: GiftParts,
  { form, remark }: Answered,
): ItemDraft {
  const comment = readGiftComment(block.comments)
  const [format] = giftFormatOf(parts.before, 'moodle')
  const { explanation, steps } = readFeedback(readGiftText(parts.feedback, format))
  const said = explanation.text === '' ? { ...explanation, text: remark } : explanation
  const base = {
    line,
    id: idOf(parts.title, comment.id),
    stem: stemOf(parts, form, format, comment.unit),
    explanation: said,
    lesson: '',
    factIds: comment.factIds,
  }
  return form.type === 'number' ? { ...base, ...form, steps } : { ...base, ...form }
}

/** The title, unless a comment gives an id that is not just the title cut short. */
function idOf(title: string | null, id: string | null): string | null {
  const name = title === null ? '' : unescapedGift(title).replaceAll(/\s+/g, ' ').trim()
  if (id !== null && (name === '' || keptId(name) !== id)) return id
  return name === '' ? null : name
}

/** Answers inside the sentence leave a gap there; a gap that the stem does not show is put at its end. */
function stemOf(
  { before, after }: GiftParts,
  form: DraftForm,
  format: GiftFormat,
  unit: string | null,
): string {
  const whole = after.trim() === '' ? before : `${before}____${after}`
  const stem = readGiftText(whole, format).replaceAll(/_{4,}/g, '____')
  if (form.type === 'cloze' && !stem.includes('____')) return `${stem} ____`
  return form.type === 'number' ? withoutUnit(stem, unit ?? '') : stem
}
