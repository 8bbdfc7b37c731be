import {
  type ItemFile,
  itemFileNames,
  itemFilePath,
  itemIndexName,
} from '@/lib/domain/quiz/item-file'
import type { IndexedItem } from '@/lib/domain/quiz/item-index'
import { mergedPlaces } from '@/lib/domain/quiz/quiz-place'
import type { Locale } from '@/lib/shared/locale'

/** Everything that can be asked, in the order of the course. Rejects when it cannot be fetched. */
export function fetchItemIndex(locale: Locale): Promise<readonly IndexedItem[]> {
  return fetched<readonly IndexedItem[]>(itemFilePath(locale, itemIndexName))
}

/** The files that these items stand in, joined: it holds more than was asked for. Rejects when one cannot be fetched. */
export async function fetchItems(
  locale: Locale,
  wanted: readonly Pick<IndexedItem, 'lesson' | 'origin'>[],
): Promise<ItemFile> {
  const names = new Set(wanted.map(({ lesson, origin }) => itemFileNames(lesson)[origin]))
  const files = await Promise.all(
    [...names].map((name) => fetched<ItemFile>(itemFilePath(locale, name))),
  )
  const items = files.flatMap((file) => file.items)
  return { items, places: mergedPlaces(files.flatMap((file) => file.places)) }
}

// The browser's own cache serves reloads; this one a page that asks twice. A failure is asked again.
const known = new Map<string, Promise<unknown>>()

function fetched<Data>(path: string): Promise<Data> {
  const found = known.get(path) ?? fetchJson(path)
  known.set(path, found)
  found.catch(() => known.delete(path))
  // The site's own build wrote it: a stranger cannot have.
  return found as Promise<Data>
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}`)
  return response.json()
}
