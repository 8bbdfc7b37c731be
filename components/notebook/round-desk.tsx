import { Repeat } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { Link, useRouter } from '@/components/ui/link'
import { useProgress } from '@/lib/client/progress-context'
import { selectProgress } from '@/lib/client/progress-store'
import type { FiledEntry } from '@/lib/domain/notebook/filed-entry'
import { getOpenRound, type Round, rounds } from '@/lib/domain/notebook/rounds'
import { PastRounds } from './past-rounds'
import { useStartRound } from './use-start-round'

/** Where a round begins or goes on, over what the filter found; and how earlier ones went. */
export function RoundDesk({ found }: { readonly found: readonly FiledEntry[] }) {
  const t = useTranslations('notebook.rounds')
  const all = rounds(useProgress(selectProgress).attempts)
  const open = getOpenRound(all)
  const titleId = useId()

  return (
    <section
      aria-labelledby={titleId}
      className="mt-8 mb-8 grid gap-4 rounded-lg border border-rule bg-surface-raised p-5 print:hidden"
    >
      <div>
        <h2 id={titleId} className="flex items-center gap-2 text-lg">
          <Repeat aria-hidden className="size-5 text-accent" />
          {t('title')}
        </h2>
        <p className="text-sm text-ink-soft">{t('lead')}</p>
      </div>
      {open !== null && <OpenRound round={open} />}
      {found.length > 0 && <RoundStart found={found} dropping={open !== null} />}
      <PastRounds rounds={all.filter(({ finished }) => finished)} />
    </section>
  )
}

function OpenRound({ round: { number, results, itemIds } }: { readonly round: Round }) {
  const t = useTranslations('notebook.rounds')

  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <p>{t('open', { number, answered: results.length, total: itemIds.length })}</p>
      <Link href="/notebook/round" prefetch={false} className={buttonClass.primary}>
        {t('resume', { number })}
      </Link>
    </div>
  )
}

const lengths = [10, 20, 30, 50] as const

interface RoundStartProps {
  readonly found: readonly FiledEntry[]
  /** Whether a round that was begun is dropped for the new one. */
  readonly dropping: boolean
}

function RoundStart({ found, dropping }: RoundStartProps) {
  const t = useTranslations('notebook.rounds')
  const [length, setLength] = useState(0)
  const start = useStartRound()
  const { push } = useRouter()
  const [asking, setAsking] = useState(false)
  const startRef = useRef<HTMLButtonElement>(null)
  const countId = useId()
  const fitting = lengths.filter((one) => one < found.length)

  const begin = () => {
    const asked = fitting.some((one) => one === length) ? found.slice(0, length) : found
    start(asked.map(({ itemId }) => itemId))
    push('/notebook/round')
  }

  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-end gap-3">
        <div className="grid gap-1">
          <label htmlFor={countId} className="label">
            {t('count')}
          </label>
          <select
            id={countId}
            value={length}
            onChange={(event) => setLength(Number(event.target.value))}
            className="notebook-control"
          >
            <option value={0}>{t('all', { count: found.length })}</option>
            {fitting.map((count) => (
              <option key={count} value={count}>
                {t('first', { count })}
              </option>
            ))}
          </select>
        </div>
        <Button
          ref={startRef}
          variant={dropping ? 'secondary' : 'primary'}
          aria-expanded={dropping ? asking : undefined}
          onClick={dropping ? () => setAsking(true) : begin}
        >
          {t('start')}
        </Button>
      </div>
      {dropping && asking && (
        <DropQuestion
          onDrop={begin}
          onKeep={() => {
            startRef.current?.focus()
            setAsking(false)
          }}
        />
      )}
    </div>
  )
}

interface DropQuestionProps {
  readonly onDrop: () => void
  readonly onKeep: () => void
}

function DropQuestion({ onDrop, onKeep }: DropQuestionProps) {
  const t = useTranslations('notebook.rounds.ask')

  return (
    <div className="grid gap-3 rounded-md border border-rule p-4">
      <p role="alert">{t('text')}</p>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={onDrop}>
          {t('drop')}
        </Button>
        <Button onClick={onKeep}>{t('keep')}</Button>
      </div>
    </div>
  )
}
