import { defineRouting } from 'next-intl/routing'
import { defaultLocale, locales } from '@/lib/shared/locale'

/** Every page lives under its language: `/ko/…`, `/en/…`. */
export const routing = defineRouting({ locales, defaultLocale, localePrefix: 'always' })
