import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { QuizSetup } from '@/lib/domain/quiz/build-quiz'
import { emptyFilter, loosenings, without } from '@/lib/domain/quiz/item-filter'
import type { KnownItems } from './use-known-items'

interface LooseningsProps {
  readonly setup: QuizSetup
  readonly known: KnownItems
  readonly onChange: (change: Partial<QuizSetup>) => void
}

/** What to let go of where no item fits, each with how many would. */
export function Loosenings({ setup, known: { index, marked }, onChange }: LooseningsProps) {
  const t = useTranslations('builder.build')
  const { filter } = setup

  return (
    <ul className="flex flex-wrap gap-2">
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
