import type { NoteItem, NoteText } from '@/lib/domain/notes/note'
import { inlineText } from './inline-text'

export interface BulletLine {
  readonly line: number
  readonly text: string
  readonly indent: number
}

interface OpenItem {
  readonly type: 'text'
  readonly line: number
  readonly text: NoteText
  readonly items: OpenItem[]
}

interface Level {
  readonly indent: number
  readonly items: OpenItem[]
}

const deepest = 4

/** Bullets under bullets, by their indents; what is deeper than four levels stays on the fourth. */
export function bulletTree(bullets: readonly BulletLine[]): NoteItem[] {
  const root: Level = { indent: bullets[0]?.indent ?? 0, items: [] }
  const levels: Level[] = [root]
  for (const { line, text, indent } of bullets) {
    while (levels.length > 1 && indent < (levels.at(-1)?.indent ?? 0)) levels.pop()
    const open = levels.at(-1) ?? root
    const above = open.items.at(-1)
    const item: OpenItem = { type: 'text', line, text: inlineText(text), items: [] }
    if (above && indent > open.indent && levels.length < deepest) {
      levels.push({ indent, items: above.items })
      above.items.push(item)
    } else open.items.push(item)
  }
  return root.items
}
