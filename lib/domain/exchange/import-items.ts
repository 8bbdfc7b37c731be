import type { Locale } from '@/lib/shared/locale'
import { readAiken } from './aiken/read-aiken'
import { readCsv } from './csv/read-csv'
import type { ImportFormat, ImportResult } from './exchange'
import { finishDrafts, finishItems } from './finish-import'
import { readGift } from './gift/read-gift'
import { readJson } from './json/read-json'
import { importWords } from './say'

/**
 * Reads a file of items, whatever its line ends. Every problem is told with its line, in the language
 * of the person who imports; with one of them nothing is imported, see `wholeImport`.
 */
export function importItems(text: string, format: ImportFormat, tellIn: Locale): ImportResult {
  const say = importWords[tellIn]
  const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  switch (format) {
    case 'gift':
      return finishDrafts(readGift(plain, say), format, say)
    case 'aiken':
      return finishDrafts(readAiken(plain, say), format, say)
    case 'csv':
      return finishDrafts(readCsv(plain, say), format, say)
    case 'json':
      return finishItems(readJson(plain, say), format, say)
  }
}
