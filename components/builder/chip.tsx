import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'

interface ChipProps {
  readonly checked: boolean
  /** Some but not all of what it stands for is chosen. */
  readonly mixed?: boolean
  /** How many items it would leave; null while that is not known. */
  readonly count: number | null
  readonly onToggle: () => void
  readonly children: ReactNode
}

/** A choice that can stand beside others, with how many items it leaves. */
export function Chip({ checked, mixed = false, count, onToggle, children }: ChipProps) {
  const locale = useLocale()

  return (
    <label className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-md border border-rule bg-surface-raised px-3 text-sm transition-colors hover:border-ink has-checked:border-accent has-checked:font-bold has-checked:ring-1 has-checked:ring-accent has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2">
      <input
        type="checkbox"
        checked={checked}
        ref={(input) => {
          if (input !== null) input.indeterminate = mixed
        }}
        onChange={onToggle}
        className="size-4 shrink-0 accent-accent outline-none"
      />
      <span>{children}</span>
      {count !== null && (
        <span className="font-normal text-ink-soft text-xs">{count.toLocaleString(locale)}</span>
      )}
    </label>
  )
}
