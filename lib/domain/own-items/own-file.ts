import type { AskedItem } from '@/lib/domain/item/item'
import type { Locale } from '@/lib/shared/locale'

/** Items that a learner brought, by the file they came in. No id stands in two files. */
export interface OwnFile {
  /** Names the file among the others. */
  readonly name: string
  readonly locale: Locale
  /** When it was imported last, epoch ms. */
  readonly importedAt: number
  readonly items: readonly AskedItem[]
}

export type OwnFilesEvent =
  | { readonly type: 'file_imported'; readonly file: OwnFile }
  | { readonly type: 'file_removed'; readonly name: string }

/**
 * The files after `event`, the newest import first. An imported item takes the place of the one with its
 * id, wherever that stood: it is the same question, reworded.
 */
export function nextOwnFiles(files: readonly OwnFile[], event: OwnFilesEvent): readonly OwnFile[] {
  switch (event.type) {
    case 'file_imported':
      return withFile(files, event.file)
    case 'file_removed':
      return files.filter(({ name }) => name !== event.name)
  }
}

/** Everything that can be practised. */
export function ownItems(files: readonly OwnFile[]): readonly AskedItem[] {
  return files.flatMap(({ items }) => items)
}

/** How many of these items are known already, and so only reworded. */
export function countKnown(files: readonly OwnFile[], items: readonly AskedItem[]): number {
  const known = new Set(ownItems(files).map(({ id }) => id))
  return items.filter(({ id }) => known.has(id)).length
}

function withFile(files: readonly OwnFile[], file: OwnFile): readonly OwnFile[] {
  const brought = new Map(file.items.map((item) => [item.id, item]))
  const before = files.find(({ name }) => name === file.name)?.items ?? []
  const kept = before.map((item) => brought.get(item.id) ?? item)
  const keptIds = new Set(kept.map(({ id }) => id))
  const fresh = file.items.filter(({ id }) => !keptIds.has(id))
  const others = files
    .filter(({ name }) => name !== file.name)
    .map((other) => ({ ...other, items: other.items.filter(({ id }) => !brought.has(id)) }))
    .filter(({ items }) => items.length > 0)
  return [{ ...file, items: [...kept, ...fresh] }, ...others]
}
