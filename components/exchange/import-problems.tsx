import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { ImportProblem } from '@/lib/domain/exchange/exchange'
import { LineButton } from './line-button'

interface ImportProblemsProps {
  readonly problems: readonly ImportProblem[]
  readonly onLine: (line: number) => void
}

/** A table with a column too few has a problem in every row. */
const shownAtOnce = 100

/** Everything that keeps a text from being imported, by line. */
export function ImportProblems({ problems, onLine }: ImportProblemsProps) {
  const t = useTranslations('exchange.problems')
  const titleId = useId()
  const [most, setMost] = useState(shownAtOnce)
  const shown = problems.slice(0, most)
  const hidden = problems.length - shown.length
  if (problems.length === 0) return null

  return (
    <section
      aria-labelledby={titleId}
      className="rounded-lg border-2 border-correction bg-surface-raised p-4 sm:p-5"
    >
      <h3 id={titleId} className="text-lg">
        {t('title', { count: problems.length })}
      </h3>
      <p className="mt-1 text-sm">{t('nothing')}</p>
      <ol className="mt-3">
        {shown.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line may have the same problem twice
          <li key={index} className="exchange-line">
            <LineButton line={problem.line} onLine={onLine} />
            <dl className="exchange-problem">
              <dt className="label">{t('found')}</dt>
              <dd>{problem.found}</dd>
              <dt className="label">{t('expected')}</dt>
              <dd>{problem.expected}</dd>
            </dl>
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <Button className="mt-4" onClick={() => setMost(most + shownAtOnce)}>
          {t('more', { count: Math.min(hidden, shownAtOnce) })}
        </Button>
      )}
    </section>
  )
}
