import { decimalText } from '@/lib/domain/exchange/decimal'
import { escapedText, toHtml } from '@/lib/domain/exchange/html-text'
import type { ClozeItem, Gap } from '@/lib/domain/item/item'

/** The text of a question with its gaps in place, each as `{1:SHORTANSWER:=words}`, in HTML. */
export function moodleCloze({ stem, gaps }: ClozeItem): string {
  return toHtml(stem)
    .split('____')
    .map((part, index) => {
      const gap = gaps[index]
      return gap === undefined ? part : part + embedded(gap)
    })
    .join('')
}

function embedded(gap: Gap): string {
  if (gap.type === 'amount') {
    const { value, unit } = gap.answer
    return `{1:NUMERICAL:=${decimalText(value)}:0}${unit === '' ? '' : ` ${escapedText(unit)}`}`
  }
  const spellings = [gap.answer, ...gap.accepted].map((word) => `=${clozeText(word)}`)
  return `{1:SHORTANSWER:${spellings.join('~')}}`
}

/** Signs that end an answer or have a meaning in it; a star of the words themselves is no wildcard. */
function clozeText(word: string): string {
  const plain = word.replaceAll('*', '\\*').replaceAll(/[}#~/"]/g, '\\$&')
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
