import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { AnswerMark } from './answer-mark'
import { ItemText } from './item-text'

interface GradedRowProps {
  readonly right: boolean
  readonly chosen: boolean
  /** Whether the learner wrote it instead of choosing it. */
  readonly typed?: boolean
  readonly why: string
  /** What the situation asks for and this option does not give. */
  readonly unmet?: readonly string[]
  readonly children: ReactNode
}

/** One option after the answer: its mark, its words, and the reason for it. */
export function GradedRow({
  right,
  chosen,
  typed = false,
  why,
  unmet = [],
  children,
}: GradedRowProps) {
  return (
    <li className={`rounded-lg border bg-surface-raised px-4 py-2.5 ${edge(right, chosen)}`}>
      <AnswerMark right={right} chosen={chosen} typed={typed} />
      <p className={right ? 'font-bold' : ''}>{children}</p>
      {unmet.length > 0 && <Unmet requirements={unmet} />}
      {why !== '' && (
        <p className="mt-0.5 text-sm text-ink-soft">
          <ItemText text={why} />
        </p>
      )}
    </li>
  )
}

function Unmet({ requirements }: { readonly requirements: readonly string[] }) {
  const t = useTranslations('quiz.scenario')

  return (
    <p className="mt-1 text-sm">
      <span className="text-bad">{t('unmet')}</span> <ItemText text={requirements.join(' · ')} />
    </p>
  )
}

function edge(right: boolean, chosen: boolean): string {
  if (right) return 'border-good ring-1 ring-good'
  return chosen ? 'border-bad border-dashed' : 'border-line'
}
