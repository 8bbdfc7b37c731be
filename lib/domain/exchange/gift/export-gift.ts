import type { ExportNote, ExportResult } from '@/lib/domain/exchange/exchange'
import { exportWords } from '@/lib/domain/exchange/export-words'
import { feedbackText } from '@/lib/domain/exchange/feedback'
import { withUnit } from '@/lib/domain/exchange/unit-in-stem'
import type { AskedItem, AskedType } from '@/lib/domain/item/item'
import type { Locale } from '@/lib/shared/locale'
import { giftComment } from './gift-comment'
import { escapedGift } from './gift-text'
import { type WrittenAnswers, writeGiftAnswers } from './write-gift-answers'
import { type GiftFormatted, giftFormatted } from './write-gift-text'

/** Items as GIFT. What it has no question for is left out or made the nearest it has, and told. */
export function exportGift(
  items: readonly AskedItem[],
  { locale, tellIn }: { readonly locale: Locale; readonly tellIn: Locale },
): ExportResult {
  const say = exportWords[tellIn]
  const blocks: string[] = []
  const leftOut: ExportNote[] = []
  const changed: ExportNote[] = []
  let category: string | null = null
  for (const item of items) {
    const answers = writeGiftAnswers(item, say)
    if (answers.type === 'left_out') {
      leftOut.push({ id: item.id, reason: answers.reason })
      continue
    }
    if (answers.changed !== null) changed.push({ id: item.id, reason: answers.changed })
    if (item.lesson !== (category ?? '')) blocks.push(categoryOf(item.lesson))
    category = item.lesson
    blocks.push(questionOf(item, answers, locale))
  }
  const text = `${blocks.join('\n\n')}\n`
  return { text, items: items.length - leftOut.length, leftOut, changed }
}

function categoryOf(lesson: string): string {
  return `$CATEGORY: ${lesson === '' ? 'items' : lesson}`
}

function questionOf(item: AskedItem, answers: WrittenAnswers, locale: Locale): string {
  const unit = item.type === 'number' ? item.answer.unit : ''
  const stem = giftFormatted(withUnit(item.stem, unit, locale), null)
  const steps = item.type === 'number' ? item.steps : []
  const feedback = feedbackText({ explanation: item.explanation, steps }, locale)
  const inside = [
    ...answers.lines(stem.format),
    ...(feedback === '' ? [] : [`####${giftFormatted(feedback, stem.format).text}`]),
  ]
  const braces = `{\n${inside.join('\n')}\n}`
  return [
    giftComment(item, answers.as),
    `::${escapedGift(item.id)}::${withBraces(stem, braces, answers.as)}`,
  ].join('\n')
}

/** A single gap is where its answers stand; at the end, where GIFT would show none, it is drawn. */
function withBraces({ text }: GiftFormatted, braces: string, as: AskedType): string {
  const [before = '', after, ...more] = text.split('____')
  const isGap = (as === 'cloze' || as === 'number') && after !== undefined && more.length === 0
  if (!isGap) return `${text} ${braces}`
  // Behind the braces, `//` would read as a comment, and `[` as a format.
  const follows = after.trim() !== '' && !/^\s*(?:\/\/|\[)/.test(after)
  return follows ? `${before}${braces}${after}` : `${before}_____${after} ${braces}`
}
