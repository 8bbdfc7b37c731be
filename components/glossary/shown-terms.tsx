'use client'

import { createContext, type ReactNode, use } from 'react'

/** Slugs of the terms that the filter leaves; null where nothing filters. */
export const ShownTerms = createContext<ReadonlySet<string> | null>(null)

/** The terms of one initial, while one of them is shown. */
export function ShownGroup({
  initial,
  slugs,
  children,
}: {
  readonly initial: string
  readonly slugs: readonly string[]
  readonly children: ReactNode
}) {
  const shown = use(ShownTerms)

  return (
    <section
      id={`initial-${initial}`}
      aria-labelledby={`heading-${initial}`}
      hidden={shown !== null && !slugs.some((slug) => shown.has(slug))}
      className="glossary-group"
    >
      {children}
    </section>
  )
}

/** One entry, while it is shown. */
export function ShownEntry({
  slug,
  children,
}: {
  readonly slug: string
  readonly children: ReactNode
}) {
  const shown = use(ShownTerms)

  return (
    <div id={slug} hidden={shown !== null && !shown.has(slug)} className="glossary-entry">
      {children}
    </div>
  )
}
