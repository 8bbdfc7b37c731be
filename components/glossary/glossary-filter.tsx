'use client'

import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { AddressEcho } from '@/components/ui/address-echo'
import { type FindableTerm, findTerms } from '@/lib/domain/lesson/find-terms'
import { InitialLinks } from './initial-links'
import { NothingFound } from './nothing-found'
import { ShownTerms } from './shown-terms'
import { useGlossaryAddress } from './use-glossary-address'

/** Finds terms by name and by initial. What is looked for stands in the address; before any script everything is listed. */
export function GlossaryFilter({
  terms,
  initials,
  children,
}: {
  readonly terms: readonly FindableTerm[]
  readonly initials: readonly string[]
  /** The list: what is in it asks `ShownTerms` whether it is shown. */
  readonly children: ReactNode
}) {
  const t = useTranslations('glossary')
  const field = useRef<HTMLInputElement>(null)
  const fieldId = useId()
  const { ready, query, type, widen, clear, ...asked } = useGlossaryAddress()
  const initial = initials.includes(asked.initial) ? asked.initial : ''
  const found = findTerms(terms, { initial, query })
  const filtering = found.size < terms.length
  // An address that names a term shows it, whatever else is filtered.
  const named = terms.find(({ slug }) => filtering && slug === asked.term)?.slug ?? ''
  const shown = new Set(named === '' ? found : [...found, named])

  // It was hidden while the browser looked for it.
  useEffect(() => {
    if (named !== '') document.getElementById(named)?.scrollIntoView()
  }, [named])

  /** The button that was pressed goes away: the keyboard goes on in the field. */
  function look(elsewhere: () => void) {
    elsewhere()
    field.current?.focus()
  }

  return (
    <>
      <search className="glossary-search">
        <label htmlFor={fieldId} className="label">
          {t('search.label')}
        </label>
        <div className="glossary-field">
          <Search aria-hidden className="size-4 shrink-0 text-ink-soft" />
          <input
            ref={field}
            id={fieldId}
            type="search"
            value={query}
            onChange={(event) => type(event.target.value)}
            placeholder={t('search.example')}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
          />
        </div>
        <InitialLinks initials={initials} chosen={initial} ready={ready} />
        <p role="status" className="text-sm text-ink-soft">
          {filtering
            ? t('search.found', { count: shown.size, total: terms.length })
            : t('search.all', { total: terms.length })}
        </p>
      </search>
      {shown.size === 0 && (
        <NothingFound
          query={query}
          initial={initial}
          onWiden={() => look(widen)}
          onClear={() => look(clear)}
        />
      )}
      <ShownTerms value={filtering ? shown : null}>{children}</ShownTerms>
      <AddressEcho />
    </>
  )
}
