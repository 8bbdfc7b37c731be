import type { Item } from '@/lib/domain/item/item'
import type { QuizPlace } from './quiz-place'

/** Part of the bank as it is fetched: items in one language, and the sections that they come from. */
export interface ItemFile {
  readonly items: readonly Item[]
  readonly places: readonly QuizPlace[]
}

/** The name of the list of everything that can be asked. */
export const itemIndexName = 'index.json'

/** Written and derived items apart: an exam asks only the first, which are a quarter of the bytes. */
export function itemFileNames(lesson: string): Readonly<Record<Item['origin'], string>> {
  return { authored: `${lesson}.authored.json`, derived: `${lesson}.derived.json` }
}

/** Where a file of this language is. */
export function itemFilePath(locale: string, name: string): string {
  return `/items/${locale}/${name}`
}
