'use client'

import { Monitor, Moon, Sun } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { chooseTheme, onThemeChange, storedTheme, type Theme, themes } from '@/lib/client/theme'

const iconOf = { system: Monitor, light: Sun, dark: Moon } satisfies Record<Theme, unknown>

/** A native list behind an icon: every browser, phone and screen reader knows how to open it. */
export function ThemeControl({
  label,
  names,
}: {
  readonly label: string
  readonly names: Readonly<Record<Theme, string>>
}) {
  const theme = useSyncExternalStore<Theme>(onThemeChange, storedTheme, () => 'system')
  const Icon = iconOf[theme]

  return (
    <span className="relative grid size-11 place-items-center rounded-full text-ink-soft transition-colors hover:bg-surface-sunk hover:text-ink has-focus-visible:outline-2 has-focus-visible:outline-focus">
      <Icon aria-hidden className="size-5" strokeWidth={1.75} />
      <select
        aria-label={label}
        value={theme}
        onChange={(event) => chooseTheme(themeNamed(event.target.value))}
        className="absolute inset-0 appearance-none bg-surface-raised text-sm text-ink opacity-0"
      >
        {themes.map((name) => (
          <option key={name} value={name}>
            {names[name]}
          </option>
        ))}
      </select>
    </span>
  )
}

function themeNamed(value: string): Theme {
  return themes.find((theme) => theme === value) ?? 'system'
}
