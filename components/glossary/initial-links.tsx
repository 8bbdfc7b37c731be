'use client'

import { useTranslations } from 'next-intl'
import type { MouseEvent } from 'react'
import { writeQuery } from '@/components/ui/use-address'

/** Leads to the groups before any script; with it, shows one of them. */
export function InitialLinks({
  initials,
  chosen,
  ready,
}: {
  readonly initials: readonly string[]
  /** Empty for all. */
  readonly chosen: string
  /** Whether the page's script is at work. */
  readonly ready: boolean
}) {
  const t = useTranslations('glossary')

  function choose(event: MouseEvent, initial: string) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    writeQuery({ initial })
  }

  return (
    <nav aria-label={t('initials')}>
      <ul className="initials">
        {['', ...initials].map((initial) => (
          <li key={initial}>
            <a
              href={ready ? addressOf(initial) : placeOf(initial)}
              aria-current={initial === chosen ? 'true' : undefined}
              onClick={(event) => choose(event, initial)}
            >
              {initial === '' ? t('all') : initial === 'latin' ? t('latin') : initial}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function placeOf(initial: string): string {
  return initial === '' ? '#terms' : `#initial-${initial}`
}

function addressOf(initial: string): string {
  return initial === '' ? '?' : `?initial=${encodeURIComponent(initial)}`
}
