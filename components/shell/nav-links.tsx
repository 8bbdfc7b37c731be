'use client'

import { Link, usePathname } from '@/components/ui/link'

export interface NavLink {
  readonly href: string
  readonly name: string
}

/** The main pages, with the one the reader is in underlined by pencil. */
export function NavLinks({ links }: { readonly links: readonly NavLink[] }) {
  const pathname = usePathname()

  return (
    <ul className="flex flex-wrap gap-x-1">
      {links.map(({ href, name }) => (
        <li key={href}>
          <Link
            href={href}
            aria-current={pathname === href ? 'page' : undefined}
            className="relative inline-flex h-11 items-center px-2.5 text-sm text-ink-soft transition-colors sm:px-3 after:absolute sm:after:inset-x-3 after:inset-x-2.5 after:bottom-1.5 after:h-0.5 after:rounded-full hover:text-ink aria-[current=page]:font-bold aria-[current=page]:text-ink aria-[current=page]:after:bg-accent"
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
