'use client'

import { type ReactNode, useState } from 'react'

/**
 * A statement with its notes: in the margin beside it on a wide screen; under it on a phone, where
 * the correction is always open and the source opens in place.
 */
export function FactFrame({
  id,
  sourceLabel,
  text,
  tip,
  correction,
  source,
}: {
  readonly id: string
  readonly sourceLabel: string
  readonly text: ReactNode
  /** A line of its own under the statement, in the same column. */
  readonly tip: ReactNode
  readonly correction: ReactNode
  readonly source: ReactNode
}) {
  const [open, setOpen] = useState(false)

  return (
    <div id={id} className="fact">
      <div className="fact-text">
        {text}{' '}
        <button
          type="button"
          aria-expanded={open}
          aria-controls={`${id}-source`}
          onClick={() => setOpen(!open)}
          className="fact-toggle"
        >
          {sourceLabel}
        </button>
        {tip}
      </div>
      <div className="fact-notes">
        {correction}
        <div id={`${id}-source`} data-open={open} className="fact-source">
          {source}
        </div>
      </div>
    </div>
  )
}
