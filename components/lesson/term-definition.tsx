import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'

/** Where a lesson defines a term. */
export function TermDefinition({
  slug,
  name,
  english,
  children,
}: {
  readonly slug: string
  readonly name: string
  readonly english: string
  readonly children: ReactNode
}) {
  const locale = useLocale()

  return (
    <dl id={`term-${slug}`} className="term-definition">
      <dt className="font-bold">
        <dfn className="not-italic text-accent">{name}</dfn>
        {locale !== 'en' && english !== name && (
          <span lang="en" className="ml-2 text-sm font-normal text-ink-soft">
            {english}
          </span>
        )}
      </dt>
      <dd>{children}</dd>
    </dl>
  )
}
