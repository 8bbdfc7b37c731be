/** Whether items are shown in both languages: set on the page, so that its layout knows before any script. */
export const bilingualKey = 'bilingual'

const changed = new EventTarget()
let shown: boolean | null = null

/** What the learner chose; one language where nothing is stored or storage is closed to us. */
export function isBilingual(): boolean {
  shown ??= stored()
  return shown
}

/** Shows both languages or one at once, and remembers it where the browser allows. */
export function chooseBilingual(both: boolean): void {
  shown = both
  if (both) document.documentElement.dataset.bilingual = ''
  else delete document.documentElement.dataset.bilingual
  try {
    if (both) window.localStorage.setItem(bilingualKey, '1')
    else window.localStorage.removeItem(bilingualKey)
  } catch {
    // Private windows may refuse: the choice then holds until the page is left.
  }
  changed.dispatchEvent(new Event('change'))
}

export function onBilingualChange(listener: () => void): () => void {
  changed.addEventListener('change', listener)
  return () => changed.removeEventListener('change', listener)
}

function stored(): boolean {
  try {
    return window.localStorage.getItem(bilingualKey) !== null
  } catch {
    return false
  }
}
