import { isLocale, type Locale, locales } from '@/lib/shared/locale'
import { UsageError } from './command'

/** The language that an option names. */
export function requireLocale(given: string): Locale {
  if (isLocale(given)) return given
  throw new UsageError(`There is no locale "${given}"; give --locale ${locales.join(' or ')}.`)
}
