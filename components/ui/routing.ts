import { defineRouting } from 'next-intl/routing'
import { defaultLocale, locales } from '@/lib/shared/locale'

/** Every page lives under its language: `/ko/…`, `/en/…`. */
export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: 'always',
  // The address alone says the language, so pages can be cached; each page names its own twin.
  localeCookie: false,
  alternateLinks: false,
})
