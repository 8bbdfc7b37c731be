'use client'

import { type KeyboardEvent, type ReactNode, useState } from 'react'

/** How a note came to be open: by passing over the word, or by asking for it. */
type Note = 'closed' | 'peeked' | 'pinned'

/**
 * A word with a note: in the margin beside it on a wide screen, under its line on a phone.
 * Hover and keyboard focus peek; a tap or Enter pins it; Escape closes.
 */
export function TermButton({
  id,
  anchor,
  word,
  children,
}: {
  readonly id: string
  /** The place of the word in the page. */
  readonly anchor: string
  readonly word: ReactNode
  readonly children: ReactNode
}) {
  const [note, setNote] = useState<Note>('closed')
  const open = note !== 'closed'
  const peek = () => setNote((now) => (now === 'closed' ? 'peeked' : now))
  const look = () => setNote((now) => (now === 'peeked' ? 'closed' : now))

  const toggle = () => setNote(note === 'pinned' ? 'closed' : 'pinned')

  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    toggle()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside is the control; this only hears its keys and the pointer leaving both
    <span
      id={anchor}
      className="term"
      // Its link is part of it: the note stays while the keyboard is inside.
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && look()}
      onKeyDown={(event) => event.key === 'Escape' && setNote('closed')}
      onPointerEnter={(event) => event.pointerType === 'mouse' && peek()}
      onPointerLeave={(event) => event.pointerType === 'mouse' && look()}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a button element is a box that parts a Korean word from its particle at a line's end; a span flows */}
      <span
        role="button"
        tabIndex={0}
        aria-expanded={open}
        aria-controls={id}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && peek()}
        onClick={toggle}
        onKeyDown={press}
        className="term-button"
      >
        {word}
      </span>
      <span id={id} role="note" data-open={open} className="term-note">
        {children}
      </span>
    </span>
  )
}
