import type { Locale } from '@/lib/shared/locale'

const sampleCharacters = 200_000
/** Korean notes on a technical subject are half English words; English ones hold next to no Hangul. */
const koreanShare = 0.1

/** The language of a text, by the share of Hangul among its letters. */
export function detectLocale(text: string): Locale {
  const sample = text.slice(0, sampleCharacters)
  const hangul = sample.match(/[가-힣]/g)?.length ?? 0
  const latin = sample.match(/[A-Za-z]/g)?.length ?? 0
  if (hangul + latin === 0) return 'ko'
  return hangul / (hangul + latin) >= koreanShare ? 'ko' : 'en'
}
