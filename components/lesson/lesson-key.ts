export type LessonKey = 'next' | 'previous' | 'help'

// Under a Korean input method the same keys arrive as their Hangul letters.
const keyOf: Readonly<Record<string, LessonKey>> = {
  j: 'next',
  ㅓ: 'next',
  k: 'previous',
  ㅏ: 'previous',
  '?': 'help',
}

/** The part of a keyboard event that decides. */
interface Pressed {
  readonly key: string
  readonly isComposing: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** What a key asks of the lesson; null while the reader composes a letter or holds a modifier. */
export function lessonKey({ key, isComposing, ctrlKey, metaKey, altKey }: Pressed) {
  if (isComposing || ctrlKey || metaKey || altKey) return null
  return keyOf[key] ?? null
}
