/** The languages of the course. Korean comes first: it is the default and the fallback. */
export const locales = ['ko', 'en'] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = 'ko'

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}

/** The same text in every language of the course. */
export type Localized<Text = string> = Readonly<Record<Locale, Text>>

/** The text that `say` makes for each language. */
export function inEach<Text>(say: (locale: Locale) => Text): Localized<Text> {
  return { ko: say('ko'), en: say('en') }
}
