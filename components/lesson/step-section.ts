// A section that starts within this distance of the top counts as the one being read.
const tolerancePx = 96

/** Moves the page, and the keyboard's focus, to the next or previous section. */
export function stepSection(direction: 'next' | 'previous'): void {
  const sections = [...document.querySelectorAll<HTMLElement>('[data-section]')]
  const isBefore = (section: HTMLElement) => section.getBoundingClientRect().top < -tolerancePx / 4
  const isAfter = (section: HTMLElement) => section.getBoundingClientRect().top > tolerancePx
  const target = direction === 'next' ? sections.find(isAfter) : sections.findLast(isBefore)
  if (!target) return
  // At once: two quick presses must go two sections on, whatever the page's scrolling.
  target.scrollIntoView({ block: 'start', behavior: 'instant' })
  target.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
}
