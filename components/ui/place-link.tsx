import { useLocale } from 'next-intl'
import type { ComponentProps } from 'react'

/**
 * A link to a place inside another page, written without the language. The browser itself goes
 * there: only then does `:target` mark the place.
 */
export function PlaceLink({ href, ...props }: ComponentProps<'a'> & { readonly href: string }) {
  return <a {...props} href={`/${useLocale()}${href}`} />
}
