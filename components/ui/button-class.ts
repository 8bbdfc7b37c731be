const base =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-md px-5 py-2 text-sm font-bold no-underline transition-colors disabled:cursor-not-allowed disabled:opacity-50'

/** How buttons, and links that act like them, look. */
export const buttonClass = {
  primary: `${base} bg-accent text-surface hover:bg-ink`,
  secondary: `${base} border border-rule bg-surface-raised text-ink hover:border-ink hover:bg-surface-sunk`,
  quiet: `${base} px-3 text-ink-soft hover:bg-surface-sunk hover:text-ink aria-pressed:bg-surface-sunk aria-pressed:text-ink`,
} as const
