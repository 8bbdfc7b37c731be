import type { Locale } from '@/lib/shared/locale'

/** Milliseconds a letter, spaces included. */
const perLetter: Readonly<Record<Locale, number>> = {
  // 238 words a minute read silently (Brysbaert 2019, 10.1016/j.jml.2019.104047), six letters a word.
  en: 42,
  // A Hangul syllable holds what English writes in two to three letters.
  ko: 100,
}
/** To find the place in the picture first, milliseconds. */
const lookingAround = 1_500

/** How long a sentence beside a picture stays before the next one comes, in milliseconds. */
export function readingTime(text: string, locale: Locale): number {
  return lookingAround + text.length * perLetter[locale]
}
