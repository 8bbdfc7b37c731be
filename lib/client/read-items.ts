import type { ImportFormat, ImportResult } from '@/lib/domain/exchange/exchange'
import type { Locale } from '@/lib/shared/locale'

/** A text read as items, and as which format and language it was read. */
export interface ReadItems {
  readonly format: ImportFormat
  readonly locale: Locale
  readonly result: ImportResult
}

/**
 * Reads a text once the page has painted that it is being read: thousands of items take a moment. A
 * format of null is told by name and text. What reads it is loaded only now.
 */
export async function readItems(
  text: string,
  name: string,
  format: ImportFormat | null,
  tellIn: Locale,
): Promise<ReadItems> {
  const [{ importItems }, { importFormatOf }, { detectLocale }] = await Promise.all([
    import('@/lib/domain/exchange/import-items'),
    import('@/lib/domain/exchange/import-format'),
    import('@/lib/domain/notes/import/detect-locale'),
  ])
  await painted()
  const readAs = format ?? importFormatOf(name, text)
  const result = importItems(text, readAs, tellIn)
  return { format: readAs, locale: result.locale ?? detectLocale(text), result }
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
  })
}
