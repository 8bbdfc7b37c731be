import type { Item } from '@/lib/domain/item/item'
import type { IndexedItem } from '@/lib/domain/quiz/item-index'
import type { Locale } from '@/lib/shared/locale'

/** An item in the other language, or why there is none: it could not be fetched, or only one language has it. */
export type Twin = Item | 'failed' | 'missing'

type Wanted = Pick<IndexedItem, 'id' | 'lesson' | 'origin'>

// Kept here and not by a component: the next item of a lesson stands there at once, in both languages.
const known = new Map<string, Twin>()
const changed = new EventTarget()

/** The item in this language as far as it was fetched; null where nobody asked yet or the answer is on its way. */
export function getTwin(locale: Locale, id: string): Twin | null {
  return known.get(keyOf(locale, id)) ?? null
}

/** Fetches the item in this language with its neighbours; again, after a failure. Never rejects: see `getTwin`. */
export async function fetchTwin(locale: Locale, wanted: Wanted): Promise<void> {
  known.delete(keyOf(locale, wanted.id))
  announce()
  try {
    // Only who asks for the other language loads what fetches it.
    const { fetchItems } = await import('./item-bank')
    const { items } = await fetchItems(locale, [wanted])
    for (const item of items) known.set(keyOf(locale, item.id), item)
    if (getTwin(locale, wanted.id) === null) known.set(keyOf(locale, wanted.id), 'missing')
  } catch {
    known.set(keyOf(locale, wanted.id), 'failed')
  }
  announce()
}

export function onTwinsChange(listener: () => void): () => void {
  changed.addEventListener('change', listener)
  return () => changed.removeEventListener('change', listener)
}

function announce(): void {
  changed.dispatchEvent(new Event('change'))
}

function keyOf(locale: Locale, id: string): string {
  return `${locale} ${id}`
}
