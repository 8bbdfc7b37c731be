import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'

interface HubRowProps {
  readonly href: string
  readonly title: string
  readonly text: string
  /** How much there is of it. */
  readonly figure?: ReactNode
  readonly children?: ReactNode
}

/** One way to practise: a line to be followed, and how much waits behind it. */
export function HubRow({ href, title, text, figure, children }: HubRowProps) {
  return (
    <li className="border-line border-b py-3">
      <div className="flex items-baseline justify-between gap-x-4">
        <Link
          href={href}
          prefetch={false}
          className="inline-flex min-h-11 items-center font-bold text-lg hover:text-accent"
        >
          {title}
        </Link>
        <span className="shrink-0 text-ink-soft text-sm">{figure}</span>
      </div>
      <p className="-mt-1 text-ink-soft text-sm">{text}</p>
      {children}
    </li>
  )
}
