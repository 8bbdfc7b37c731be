'use client'

import { ChevronDown } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { useCurrentSection } from './use-current-section'

export interface ContentsEntry {
  readonly id: string
  readonly title: string
}

/**
 * The lesson's contents, following the reading: beside the column where there is room, folded
 * into a bar above it where there is not.
 */
export function LessonContents({
  title,
  entries,
  children,
}: {
  readonly title: string
  readonly entries: readonly ContentsEntry[]
  readonly children: ReactNode
}) {
  const fold = useRef<HTMLDetailsElement>(null)
  const current = useCurrentSection(entries)
  const position = entries.findIndex((entry) => entry.id === current)

  const list = (
    <ol className="contents-list">
      {entries.map((entry) => (
        <li key={entry.id}>
          <a
            href={`#${entry.id}`}
            aria-current={entry.id === current ? 'location' : undefined}
            onClick={() => fold.current?.removeAttribute('open')}
          >
            {entry.title}
          </a>
        </li>
      ))}
    </ol>
  )

  return (
    <>
      <details
        ref={fold}
        onKeyDown={(event) => event.key === 'Escape' && fold.current?.removeAttribute('open')}
        className="contents-bar"
      >
        <summary>
          <span className="label">{title}</span>
          <span className="grow truncate">{entries[position]?.title}</span>
          <span className="text-ink-soft">
            {position + 1}/{entries.length}
          </span>
          <ChevronDown aria-hidden className="size-4 shrink-0" />
        </summary>
        <nav aria-label={title}>{list}</nav>
      </details>
      <div className="contents-side">
        <nav aria-label={title}>
          <p className="label mb-3">{title}</p>
          {list}
        </nav>
        {children}
      </div>
    </>
  )
}
