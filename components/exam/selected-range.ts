import type { TextRange } from '@/lib/domain/progress/event'

/** The selected stretch of a stem, in characters of its plain text; null where nothing of it is selected. */
export function getSelectedRange(stem: HTMLElement): TextRange | null {
  const selection = window.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(stem)) return null
  const runs = [...stem.querySelectorAll<HTMLElement>('[data-start]')]
  const selected = runs.flatMap((run) => {
    const part = selectedPart(run, range)
    return part === null ? [] : [part]
  })
  const [first] = selected
  const last = selected.at(-1)
  return first && last ? { start: first.start, end: last.end } : null
}

function selectedPart(run: HTMLElement, range: Range): TextRange | null {
  const [text] = run.childNodes
  // A gap has other content than its words: it is selected by what stands around it.
  if (!(text instanceof Text) || !range.intersectsNode(text)) return null
  const from = Number(run.dataset.start)
  const start = range.startContainer === text ? range.startOffset : 0
  const end = range.endContainer === text ? range.endOffset : text.length
  return start < end ? { start: from + start, end: from + end } : null
}
