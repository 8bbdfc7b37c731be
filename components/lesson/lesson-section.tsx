import type { ReactNode } from 'react'

/** A numbered section with its anchor; `data-section` is what the keyboard steps through. */
export function LessonSection({
  id,
  title,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <section id={id} data-section aria-labelledby={`${id}-title`} className="lesson-section">
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  )
}
