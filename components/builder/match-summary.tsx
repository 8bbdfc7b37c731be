'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { countFor, minutesFor, type QuizSetup } from '@/lib/domain/quiz/build-quiz'
import { emptyFilter, loosenings, matchingItems, without } from '@/lib/domain/quiz/item-filter'
import { paceKind } from '@/lib/domain/quiz/pace'
import type { KnownItems } from './use-known-items'

interface MatchSummaryProps {
  readonly setup: QuizSetup
  readonly known: KnownItems
  readonly onChange: (change: Partial<QuizSetup>) => void
}

/** How many items fit and what the quiz will be; where none does, what to let go of. */
export function MatchSummary({ setup, known, onChange }: MatchSummaryProps) {
  const t = useTranslations('builder.build.match')
  const { index, marked, pace } = known
  const matching = matchingItems(index, setup.filter, marked)
  const count = countFor(setup, matching, pace)
  const own = matching.some((item) => pace[paceKind(item)].own)

  return (
    <>
      <p role="status">
        {matching.length === 0 ? (
          <span className="font-bold">{t('none')}</span>
        ) : (
          <>
            <span className="font-bold">{t('found', { count: matching.length })}</span>
            <span className="block text-sm">
              {t('asks', { count, minutes: minutesFor(setup, matching, count, pace) })}
            </span>
          </>
        )}
      </p>
      {matching.length === 0 ? (
        <Loosenings setup={setup} known={known} onChange={onChange} />
      ) : (
        <p className="text-ink-soft text-xs">{t(own ? 'own' : 'stated')}</p>
      )}
    </>
  )
}

function Loosenings({ setup, known: { index, marked }, onChange }: MatchSummaryProps) {
  const t = useTranslations('builder.build')
  const { filter } = setup

  return (
    <ul className="mt-1 flex flex-wrap gap-2">
      {loosenings(index, filter, marked).map(({ facet, count }) => (
        <li key={facet}>
          <Button onClick={() => onChange({ filter: without(filter, facet) })}>
            {t('match.loosen', { facet: t(`facet.${facet}`), count })}
          </Button>
        </li>
      ))}
      <li>
        <Button variant="quiet" onClick={() => onChange({ filter: emptyFilter })}>
          {t('match.clear')}
        </Button>
      </li>
    </ul>
  )
}
