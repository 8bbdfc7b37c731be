import { isAskedItem } from '@/lib/domain/item/item-guard'
import { isNumber, isText, listOf, oneOf, shape } from '@/lib/shared/guard'
import { isRecord } from '@/lib/shared/is-record'
import { locales } from '@/lib/shared/locale'
import type { OwnFile } from './own-file'

/** The shape that is written today. A change to it, or to an item, adds a migration and a sample of the old one. */
export const ownItemsVersion = 1

export interface StoredOwnItems {
  readonly version: typeof ownItemsVersion
  readonly files: readonly OwnFile[]
}

/** What was found in storage. `corrupt` and `newer` data is set aside and never written over. */
export type ParsedOwnItems =
  | { readonly type: 'read'; readonly files: readonly OwnFile[] }
  | { readonly type: 'corrupt'; readonly problem: string }
  | { readonly type: 'newer'; readonly version: number }

/** From each older version to the one after it. */
export const ownItemsMigrations: Readonly<Record<number, (data: unknown) => unknown>> = {}

const isOwnFile = shape({
  name: isText,
  locale: oneOf(...locales),
  importedAt: isNumber,
  items: listOf(isAskedItem),
})

/** Reads what storage holds, of whatever version; nothing stored is no files. */
export function parseOwnItems(data: unknown): ParsedOwnItems {
  if (data === undefined) return { type: 'read', files: [] }
  const version = isRecord(data) ? data.version : null
  if (!isNumber(version) || !Number.isInteger(version) || version < 1) {
    return { type: 'corrupt', problem: 'version' }
  }
  if (version > ownItemsVersion) return { type: 'newer', version }
  return parseFiles(migrated(data, version))
}

function parseFiles(data: unknown): ParsedOwnItems {
  const files: unknown = isRecord(data) ? data.files : null
  if (!Array.isArray(files)) return { type: 'corrupt', problem: 'files' }
  const broken = files.findIndex((file) => !isOwnFile(file))
  if (broken >= 0) return { type: 'corrupt', problem: `files.${broken}` }
  return { type: 'read', files: files.filter(isOwnFile) }
}

function migrated(data: unknown, from: number): unknown {
  const migrate = ownItemsMigrations[from]
  return migrate === undefined ? data : migrated(migrate(data), from + 1)
}
