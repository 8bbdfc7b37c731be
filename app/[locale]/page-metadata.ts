import type { Metadata } from 'next'
import { type Locale, locales } from '@/lib/shared/locale'

/** Title and description of a page, and where its twin in the other language is. */
export function pageMetadata(
  locale: Locale,
  path: string,
  { title, description }: { readonly title: string; readonly description: string },
): Metadata {
  return {
    title,
    description,
    alternates: {
      canonical: `/${locale}${path}`,
      languages: Object.fromEntries(locales.map((one) => [one, `/${one}${path}`])),
    },
  }
}
