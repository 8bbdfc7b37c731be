'use client'

import type { MouseEvent } from 'react'
import { usePathname } from '@/components/ui/link'
import type { Locale } from '@/lib/shared/locale'

/**
 * The same page in the other language. A plain link, so that the whole document changes its
 * language; anchors are the same in both, so the reader keeps the section too.
 */
export function LanguageSwitch({
  to,
  name,
  label,
}: {
  readonly to: Locale
  readonly name: string
  readonly label: string
}) {
  const pathname = usePathname()
  const href = `/${to}${pathname === '/' ? '' : pathname}`

  const keepPlace = (event: MouseEvent<HTMLAnchorElement>) => {
    event.currentTarget.href = href + window.location.search + window.location.hash
  }

  return (
    <a
      href={href}
      hrefLang={to}
      lang={to}
      title={label}
      onClick={keepPlace}
      className="inline-flex h-11 items-center rounded-full px-2 text-sm sm:px-3 text-ink-soft transition-colors hover:bg-surface-sunk hover:text-ink"
    >
      {name}
    </a>
  )
}
