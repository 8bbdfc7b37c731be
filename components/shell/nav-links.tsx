'use client'

import { cn } from '@/components/ui/cn'
import { usePathname } from '@/components/ui/link'
import { MainLink } from './main-link'

export interface NavLink {
  readonly href: string
  readonly name: string
}

/** The main pages, with the one the reader is in underlined by pencil. */
export function NavLinks({ links }: { readonly links: readonly NavLink[] }) {
  const pathname = usePathname()

  return (
    // On a phone the name of the site leads home, and on the narrowest the row is pushed aside.
    <ul className="flex max-sm:justify-between max-sm:overflow-x-auto sm:flex-wrap sm:gap-x-1">
      {links.map(({ href, name }) => (
        <li key={href} className={cn('shrink-0', href === '/' && 'max-sm:hidden')}>
          <MainLink
            href={href}
            aria-current={placeIn(pathname, href)}
            className="relative inline-flex h-11 min-w-11 items-center justify-center px-0.5 text-xs text-ink-soft transition-colors sm:px-3 sm:text-sm after:absolute sm:after:inset-x-3 after:inset-x-0.5 after:bottom-1.5 after:h-0.5 after:rounded-full hover:text-ink aria-[current]:font-bold aria-[current]:text-ink aria-[current]:after:bg-accent"
          >
            {name}
          </MainLink>
        </li>
      ))}
    </ul>
  )
}

/** The page itself, or a page that belongs to it. */
function placeIn(pathname: string, href: string): 'page' | 'true' | undefined {
  if (pathname === href) return 'page'
  return belongs[href]?.test(pathname) ? 'true' : undefined
}

const belongs: Readonly<Record<string, RegExp>> = {
  '/quiz': /^\/(?:quiz|notebook)(?:\/|$)/,
  '/diagrams': /^\/diagrams(?:\/|$)/,
  '/simulators': /^\/simulators(?:\/|$)/,
}
