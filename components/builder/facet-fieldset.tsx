import { type ReactNode, useId } from 'react'

interface FacetFieldsetProps {
  readonly legend: string
  readonly hint?: string
  readonly children: ReactNode
}

/** A group of choices under its name. */
export function FacetFieldset({ legend, hint, children }: FacetFieldsetProps) {
  const hintId = useId()

  return (
    <fieldset
      aria-describedby={hint === undefined ? undefined : hintId}
      className="min-w-0 border-t border-line pt-3 pb-5"
    >
      <legend className="float-left w-full font-bold">{legend}</legend>
      {hint !== undefined && (
        <p id={hintId} className="clear-both text-xs text-ink-soft">
          {hint}
        </p>
      )}
      <div className="clear-both pt-2">{children}</div>
    </fieldset>
  )
}
