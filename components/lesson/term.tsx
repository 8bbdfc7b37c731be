import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PlaceLink } from '@/components/ui/place-link'
import { TermButton } from './term-button'

interface TermProps {
  readonly slug: string
  readonly name: string
  readonly english: string
  readonly definition: string
  readonly children: ReactNode
}

/** The first use of a term in a lesson: its meaning is one touch away. */
export function Term({ slug, name, english, definition, children }: TermProps) {
  const t = useTranslations('lesson.term')

  return (
    <TermButton id={`note-${slug}`} anchor={`use-${slug}`} word={children}>
      <span className="block font-bold">
        {name}
        {english !== name && (
          <span lang="en" className="ml-1.5 font-normal text-ink-soft">
            {english}
          </span>
        )}
      </span>
      <span className="block">{definition}</span>
      <PlaceLink href={`/glossary#${slug}`} className="pencil-link text-xs">
        {t('glossary')}
      </PlaceLink>
    </TermButton>
  )
}
