import type { ReactNode } from 'react'

interface ChoiceRowProps {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly number: number
  readonly checked: boolean
  readonly onChange: () => void
  readonly children: ReactNode
}

/** One option as a row that is all target; its number is the key that chooses it. */
export function ChoiceRow({ type, name, number, checked, onChange, children }: ChoiceRowProps) {
  return (
    <label className="flex min-h-12 cursor-pointer items-start gap-3 rounded-lg border border-rule bg-surface-raised px-4 py-2.5 transition-colors hover:border-ink has-checked:border-accent has-checked:ring-1 has-checked:ring-accent has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2">
      <input
        type={type}
        name={name}
        checked={checked}
        onChange={onChange}
        data-answer-key={number}
        className="mt-[0.3em] size-5 shrink-0 accent-accent outline-none"
      />
      <span className="grow">{children}</span>
      <kbd aria-hidden className="key hidden lg:inline-block">
        {number}
      </kbd>
    </label>
  )
}
