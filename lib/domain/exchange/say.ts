import type { Localized } from '@/lib/shared/locale'
import type { ImportWords } from './import-words'
import { englishWords } from './import-words-en'
import { koreanWords } from './import-words-ko'

export const importWords: Localized<ImportWords> = { ko: koreanWords, en: englishWords }

const longest = 60

/** What stands in a file, short enough for one line. */
export function excerpt(text: string): string {
  const oneLine = text.replaceAll(/\s+/g, ' ').trim()
  return oneLine.length > longest ? `${oneLine.slice(0, longest)}…` : oneLine
}
