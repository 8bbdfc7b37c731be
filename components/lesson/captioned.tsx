import type { ReactNode } from 'react'

/** A figure of the lesson under a small label: `흐름  썸네일이 만들어지는 길`. */
export function Captioned({
  id,
  label,
  caption,
  children,
}: {
  readonly id: string
  readonly label: string
  readonly caption: string
  readonly children: ReactNode
}) {
  return (
    <figure id={id} className="captioned">
      <figcaption className="mb-3 text-sm">
        <span className="label">{label}</span> <span className="font-bold">{caption}</span>
      </figcaption>
      {children}
    </figure>
  )
}
