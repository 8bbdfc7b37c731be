import type { ReactNode } from 'react'

/** A figure worth remembering, marked by highlighter; number and unit never part. */
export function Figure({
  fact,
  name,
  children,
}: {
  readonly fact: string
  readonly name: string
  readonly children: ReactNode
}) {
  return (
    <mark className="figure" data-fact={fact} data-figure={name}>
      {children}
    </mark>
  )
}
