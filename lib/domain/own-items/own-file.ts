import { contentHash } from '@/lib/domain/exchange/content-hash'
import { contentId } from '@/lib/domain/exchange/own-item'
import type { AskedItem } from '@/lib/domain/item/item'
import type { Locale } from '@/lib/shared/locale'

/** Items that a learner brought, by the file they came in. An id that stands in two files is one question. */
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
 * id in a file of that name: it is the same question, reworded. In a file of another name an id that asks
 * something else is another question's, and is told apart by the name.
 */
export function nextOwnFiles(files: readonly OwnFile[], event: OwnFilesEvent): readonly OwnFile[] {
  switch (event.type) {
    case 'file_imported':
      return withFile(files, event.file)
    case 'file_removed':
      return files.filter(({ name }) => name !== event.name)
  }
}

/** Everything that can be practised, each question once. */
export function ownItems(files: readonly OwnFile[]): readonly AskedItem[] {
  const newest = new Map<string, AskedItem>()
  for (const item of files.flatMap(({ items }) => items)) {
    if (!newest.has(item.id)) newest.set(item.id, item)
  }
  return [...newest.values()]
}

/** How many of these items are known already, to a file of that name or as they are, and so only reworded. */
export function countKnown(
  files: readonly OwnFile[],
  items: readonly AskedItem[],
  name: string,
): number {
  const known = new Set(files.flatMap((file) => file.items.map(({ id }) => id)))
  const before = new Set(itemsNamed(files, name).map(({ id }) => givenId(id, name)))
  const brought = toldApart(files, { name, items })
  return items.filter(({ id }, at) => before.has(id) || known.has(brought[at]?.id ?? '')).length
}

function withFile(files: readonly OwnFile[], file: OwnFile): readonly OwnFile[] {
  const brought = new Map(toldApart(files, file).map((item) => [givenId(item.id, file.name), item]))
  const kept = itemsNamed(files, file.name).map((item) => {
    const id = givenId(item.id, file.name)
    const reworded = brought.get(id)
    brought.delete(id)
    return reworded ?? item
  })
  const others = files.filter(({ name }) => name !== file.name)
  return [{ ...file, items: [...kept, ...brought.values()] }, ...others]
}

function itemsNamed(files: readonly OwnFile[], name: string): readonly AskedItem[] {
  return files.find((file) => file.name === name)?.items ?? []
}

/** The items of a file with ids that mean nothing else in the others. */
function toldApart(
  files: readonly OwnFile[],
  { name, items }: Pick<OwnFile, 'name' | 'items'>,
): readonly AskedItem[] {
  const before = new Set(itemsNamed(files, name).map(({ id }) => id))
  const elsewhere = new Map(
    files
      .filter((file) => file.name !== name)
      .flatMap((file) => file.items.map((item) => [item.id, item] as const)),
  )
  return items.map((item) => {
    const other = elsewhere.get(item.id)
    const isFree = other === undefined && !before.has(idIn(name, item.id))
    const isSame = other !== undefined && contentId(other) === contentId(item)
    return isFree || isSame ? item : { ...item, id: idIn(name, item.id) }
  })
}

function idIn(name: string, id: string): string {
  return `${id}.${contentHash(name)}`
}

/** The id that the file itself gives an item, whether or not it was told apart. */
function givenId(id: string, name: string): string {
  const mark = `.${contentHash(name)}`
  return id.endsWith(mark) ? id.slice(0, -mark.length) : id
}
