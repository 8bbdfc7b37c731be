export type LessonKey = 'next' | 'previous' | 'help'

// Under a Korean input method the same keys arrive as their Hangul letters.
const keyOf: Readonly<Record<string, LessonKey>> = {
  j: 'next',
  ㅓ: 'next',
  k: 'previous',
  ㅏ: 'previous',
  '?': 'help',
}

interface Pressed {
  readonly key: string
  readonly isComposing: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly target: EventTarget | null
}

/** What a key asks of the lesson; null while the reader types, composes or holds a modifier. */
export function lessonKey(pressed: Pressed): LessonKey | null {
  if (pressed.isComposing || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null
  if (isTyping(pressed.target)) return null
  return keyOf[pressed.key] ?? null
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable || target.closest('input, select, textarea, [role=dialog]') !== null
  )
}
