/** How bright the page is: as the system says, or as the reader chose. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const themeKey = 'theme'

const changed = new EventTarget()

/** What the reader chose; `system` where nothing is stored or storage is closed to us. */
export function storedTheme(): Theme {
  try {
    const stored = window.localStorage.getItem(themeKey)
    return themes.find((theme) => theme === stored) ?? 'system'
  } catch {
    return 'system'
  }
}

/** Shows a theme at once and remembers it where the browser allows. */
export function chooseTheme(theme: Theme): void {
  showTheme(theme)
  try {
    if (theme === 'system') window.localStorage.removeItem(themeKey)
    else window.localStorage.setItem(themeKey, theme)
  } catch {
    // Private windows may refuse: the choice then holds for this page only.
  }
  changed.dispatchEvent(new Event('change'))
}

export function onThemeChange(listener: () => void): () => void {
  changed.addEventListener('change', listener)
  return () => changed.removeEventListener('change', listener)
}

function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
