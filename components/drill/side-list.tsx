import { AnswerMark } from '@/components/quiz/answer-mark'
import { cn } from '@/components/ui/cn'
import type { StatementSide } from '@/lib/domain/quiz/drill-statement'

interface SideButtonsProps {
  readonly sides: readonly StatementSide[]
  readonly onChoose: (index: number) => void
}

/** Two sides stand beside each other, as in the table; three need the width of a desk. */
const columns = (count: number) => cn('grid gap-3', count > 2 ? 'sm:grid-cols-3' : 'grid-cols-2')

/** The sides to choose from: one tap answers. */
export function SideButtons({ sides, onChoose }: SideButtonsProps) {
  return (
    <div className={columns(sides.length)}>
      {sides.map(({ id, name }, index) => (
        <button
          key={id}
          type="button"
          onClick={() => onChoose(index)}
          className="flex min-h-24 flex-col items-center justify-center gap-1 rounded-lg border border-rule bg-surface-raised px-3 py-4 text-lg font-bold transition-colors hover:border-ink hover:bg-surface-sunk"
        >
          {name}
          <kbd aria-hidden className="key hidden lg:inline-block">
            {index + 1}
          </kbd>
        </button>
      ))}
    </div>
  )
}

interface AnsweredSidesProps {
  readonly sides: readonly StatementSide[]
  readonly answer: string
  readonly chosen: string | null
}

/** The sides after the answer, each with what it has in this row. */
export function AnsweredSides({ sides, answer, chosen }: AnsweredSidesProps) {
  return (
    <ul className={columns(sides.length)}>
      {sides.map(({ id, name, cell }) => (
        <li
          key={id}
          className={cn(
            'flex min-h-24 flex-col items-center justify-center gap-1 rounded-lg border bg-surface-raised px-3 py-3 text-center',
            id === answer && 'border-good ring-1 ring-good',
            id !== answer && (id === chosen ? 'border-dashed border-bad' : 'border-line'),
          )}
        >
          <span className="font-bold">{name}</span>
          <span className="text-sm text-ink-soft">{cell}</span>
          <AnswerMark right={id === answer} chosen={id === chosen} typed={false} />
        </li>
      ))}
    </ul>
  )
}
