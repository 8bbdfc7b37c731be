'use client'

/** A cell under a strip of paper. The words keep their place, so nothing moves when it lifts. */
export function CoveredCell({
  text,
  label,
  open,
  onToggle,
}: {
  readonly text: string
  readonly label: string
  readonly open: boolean
  readonly onToggle: () => void
}) {
  return (
    <button
      type="button"
      aria-expanded={open}
      aria-label={open ? undefined : label}
      onClick={onToggle}
      className="covered-cell"
    >
      <span aria-hidden={!open}>{text}</span>
    </button>
  )
}
