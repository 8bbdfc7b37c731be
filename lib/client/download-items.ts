import type { ExportFormat, ExportResult } from '@/lib/domain/exchange/exchange'
import type { ExportLocales } from '@/lib/domain/exchange/export-items'
import type { Item } from '@/lib/domain/item/item'
import { downloadFile } from './download-file'
import { fetchItemIndex, fetchItems } from './item-bank'

/** A file that was written, and what of it was left out. */
export interface WrittenFile extends Omit<ExportResult, 'text'> {
  readonly name: string
}

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  gift: 'text/plain',
  'moodle-xml': 'application/xml',
  csv: 'text/csv',
  json: 'application/json',
}

/** Every item of these lessons, in the order of the course. Rejects when they cannot be fetched. */
export async function fetchLessonItems(
  lessons: readonly string[],
  { locale }: Pick<ExportLocales, 'locale'>,
): Promise<readonly Item[]> {
  const wanted = (await fetchItemIndex(locale)).filter(({ lesson }) => lessons.includes(lesson))
  const { items } = await fetchItems(locale, wanted)
  const byId = new Map(items.map((item) => [item.id, item]))
  return wanted.flatMap(({ id }) => byId.get(id) ?? [])
}

/** Writes items as a file and hands it to the learner. What writes it is loaded only now. */
export async function downloadItems(
  items: readonly Item[],
  name: string,
  format: ExportFormat,
  locales: ExportLocales,
): Promise<WrittenFile> {
  const [{ exportItems, fileEndings }, { drawnItem }, { openingSeed }] = await Promise.all([
    import('@/lib/domain/exchange/export-items'),
    import('@/lib/domain/quiz/present-item'),
    import('@/lib/domain/quiz/attempt-plan'),
  ])
  // A file holds one set of numbers of an item that varies.
  const drawn = items.map((item) => drawnItem(item, openingSeed))
  const { text, ...written } = exportItems(drawn, format, locales)
  const fileName = `${name}.${fileEndings[format]}`
  downloadFile(fileName, text, mediaTypes[format])
  return { ...written, name: fileName }
}
