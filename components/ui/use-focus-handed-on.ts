import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * For what goes away together with the control that was pressed in it: the focus then goes on to the
 * heading that it stood under, and is not lost to the page.
 */
export function useFocusHandedOn<Gone extends HTMLElement>(): RefObject<Gone | null> {
  const ref = useRef<Gone>(null)

  useLayoutEffect(() => {
    const gone = ref.current
    return () => {
      if (gone?.contains(document.activeElement)) focusHeadingOf(gone)
    }
  }, [])
  return ref
}

function focusHeadingOf(gone: HTMLElement): void {
  const headings = document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, h4)')
  const heading = [...headings].findLast((one) => !gone.contains(one) && isBefore(one, gone))
  if (heading === undefined) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

function isBefore(one: HTMLElement, other: HTMLElement): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
