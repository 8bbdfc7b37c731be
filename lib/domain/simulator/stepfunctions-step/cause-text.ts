import type { Localized } from '@/lib/shared/locale'

const [opening, closing] = ['\u201c', '\u201d']

/**
 * The cause of a failure as a page tells it: our own words in the language of the page, and what a task or a definition
 * says in quotes, since it is data and the same in every language. Empty where there is none.
 */
export function causeText(cause: Localized): Localized {
  const [ko, en] = [cause.ko.trim(), cause.en.trim()]
  if (ko === '' || ko !== en) return { ko, en }
  const told = `${opening}${ko}${closing}`
  return { ko: told, en: told }
}
