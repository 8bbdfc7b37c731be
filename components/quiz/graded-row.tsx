import type { ReactNode } from 'react'
import { AnswerMark } from './answer-mark'

interface GradedRowProps {
  readonly right: boolean
  readonly chosen: boolean
  /** Whether the learner wrote it instead of choosing it. */
  readonly typed?: boolean
  readonly why?: ReactNode
  /** What the situation asks for and this option does not give. */
  readonly unmet?: ReactNode
  readonly children: ReactNode
}

/** One option after the answer: its mark, its words, and the reason for it. */
export function GradedRow({
  right,
  chosen,
  typed = false,
  why = null,
  unmet = null,
  children,
}: GradedRowProps) {
  return (
    <li className={`rounded-lg border bg-surface-raised px-4 py-2.5 ${edge(right, chosen)}`}>
      <AnswerMark right={right} chosen={chosen} typed={typed} />
      <p className={right ? 'font-bold' : ''}>{children}</p>
      {unmet !== null && <p className="mt-1 text-sm">{unmet}</p>}
      {why !== null && <p className="mt-0.5 text-sm text-ink-soft">{why}</p>}
    </li>
  )
}

function edge(right: boolean, chosen: boolean): string {
  if (right) return 'border-good ring-1 ring-good'
  return chosen ? 'border-bad border-dashed' : 'border-line'
}
