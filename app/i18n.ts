import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { routing } from '@/components/ui/routing'
import type { Locale } from '@/lib/shared/locale'

/** One file of messages each, in `messages/<locale>`. */
export const namespaces = [
  'common',
  'home',
  'course',
  'lesson',
  'glossary',
  'corrections',
  'errors',
  'exam',
  'quiz',
  'drill',
  'phrases',
  'sitting',
  'builder',
  'progress',
  'notebook',
  'exchange',
  'diagram',
  'simulator',
] as const

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale
  return { locale, messages: await loadMessages(locale), timeZone: 'Asia/Seoul' }
})

async function loadMessages(locale: Locale) {
  const files = await Promise.all(
    namespaces.map((namespace) => import(`./messages/${locale}/${namespace}.json`)),
  )
  return Object.fromEntries(namespaces.map((namespace, index) => [namespace, files[index].default]))
}
