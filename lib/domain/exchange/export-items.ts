import type { AskedItem } from '@/lib/domain/item/item'
import type { Locale } from '@/lib/shared/locale'
import { exportCsv } from './csv/export-csv'
import type { ExportFormat, ExportResult } from './exchange'
import { exportGift } from './gift/export-gift'
import { exportJson } from './json/export-json'
import { exportMoodleXml } from './moodle/export-moodle-xml'
import { withPictureInStem } from './picture-in-stem'

/** In which language the items are, and in which to tell what was left out. */
export interface ExportLocales {
  readonly locale: Locale
  readonly tellIn: Locale
}

/** Items of one language as a file. The same items give the same bytes. */
export function exportItems(
  items: readonly AskedItem[],
  format: ExportFormat,
  locales: ExportLocales,
): ExportResult {
  switch (format) {
    case 'gift':
      return exportGift(items.map(withPictureInStem), locales)
    case 'moodle-xml':
      return exportMoodleXml(items.map(withPictureInStem), locales)
    case 'csv':
      return exportCsv(items.map(withPictureInStem))
    case 'json':
      return exportJson(items, locales.locale)
  }
}

/** The ending of a file's name, by what it holds. */
export const fileEndings: Readonly<Record<ExportFormat, string>> = {
  gift: 'gift.txt',
  'moodle-xml': 'xml',
  csv: 'csv',
  json: 'json',
}
