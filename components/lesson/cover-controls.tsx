'use client'

import { Eye, EyeOff } from 'lucide-react'
import { useId } from 'react'
import { Button } from '@/components/ui/button'

export interface CoverWords {
  readonly start: string
  readonly stop: string
  readonly column: string
  readonly hidden: string
  readonly revealAll: string
  readonly hideAll: string
  /** What is said when none, one, two, … of the cells are open. */
  readonly opened: readonly string[]
}

interface CoverControlsProps {
  readonly columns: readonly { readonly key: string; readonly name: string }[]
  /** The covered column, or null where the whole table shows. */
  readonly covered: string | null
  readonly opened: number
  readonly total: number
  readonly words: CoverWords
  readonly onCover: (column: string | null) => void
  readonly onOpen: (all: boolean) => void
}

/** Starts and ends a self-test on a table, and says which column it covers. */
export function CoverControls(props: CoverControlsProps) {
  const { columns, covered, opened, total, words, onCover, onOpen } = props
  const name = useId()
  const Icon = covered === null ? EyeOff : Eye

  return (
    <div className="cover-controls">
      <Button
        variant="quiet"
        onClick={() => onCover(covered === null ? (columns[1]?.key ?? null) : null)}
      >
        <Icon aria-hidden className="size-4" />
        {covered === null ? words.start : words.stop}
      </Button>
      {covered !== null && (
        <>
          <fieldset className="cover-columns">
            <legend className="sr-only">{words.column}</legend>
            {columns.map((column) => (
              <label key={column.key}>
                <input
                  type="radio"
                  name={name}
                  checked={covered === column.key}
                  onChange={() => onCover(column.key)}
                  className="sr-only"
                />
                {column.name}
              </label>
            ))}
          </fieldset>
          <Button variant="quiet" onClick={() => onOpen(opened < total)}>
            {opened < total ? words.revealAll : words.hideAll}
          </Button>
          <p role="status" className="text-xs text-ink-soft">
            {words.opened[opened]}
          </p>
        </>
      )}
    </div>
  )
}
