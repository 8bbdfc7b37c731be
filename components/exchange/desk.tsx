import { type ReactNode, useId } from 'react'

interface DeskProps {
  readonly title: string
  readonly lead: string | null
  readonly children: ReactNode
}

/** One of the things that the page is for. */
export function Desk({ title, lead, children }: DeskProps) {
  const titleId = useId()

  return (
    <section aria-labelledby={titleId} className="mt-12">
      <h2 id={titleId} className="border-b-2 border-ink pb-1 text-xl">
        {title}
      </h2>
      {lead !== null && <p className="mt-3 text-ink-soft">{lead}</p>}
      <div className="mt-5 grid gap-5">{children}</div>
    </section>
  )
}
