/** A stretch of an item's inline Markdown. */
export interface InlinePart {
  readonly type: 'text' | 'strong' | 'code'
  readonly text: string
}

const marked = /\*\*(.+?)\*\*|`([^`]+)`/g

export function inlineParts(text: string): readonly InlinePart[] {
  const parts: InlinePart[] = []
  let end = 0
  for (const match of text.matchAll(marked)) {
    const [whole, strong, code = ''] = match
    if (match.index > end) parts.push({ type: 'text', text: text.slice(end, match.index) })
    parts.push(
      strong === undefined ? { type: 'code', text: code } : { type: 'strong', text: strong },
    )
    end = match.index + whole.length
  }
  if (end < text.length) parts.push({ type: 'text', text: text.slice(end) })
  return parts
}

/** The words without their marks, for where nothing can be marked up. */
export function plainText(text: string): string {
  return inlineParts(text)
    .map((part) => part.text)
    .join('')
    .trim()
}

/** Whether the full Markdown of another program shows a text as it is meant here, where only two marks count. */
export function isSafeMarkdown(text: string): boolean {
  return text.split('\n\n').every((paragraph) => {
    if (blockMark.test(paragraph)) return false
    const rest = paragraph.replaceAll(marked, '').replaceAll(/_{4,}|(?<=\w)_(?=\w)/g, '')
    return !inlineMark.test(rest)
  })
}

const blockMark = /^(?:\s|[#>+-]|\d+[.)])|\n/
const inlineMark = /[\\*`_[&]|<[a-z/!?]/i
