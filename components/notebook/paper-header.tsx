import { useTranslations } from 'next-intl'
import type { EntryFilter } from '@/lib/domain/notebook/filter-entries'
import { useFilterWords } from './use-filter-words'
import { useLocalDate } from './use-local-date'

interface PaperHeaderProps {
  readonly count: number
  readonly filter: EntryFilter
}

/** What these pages are, of which day, and what was chosen for them. */
export function PaperHeader({ count, filter }: PaperHeaderProps) {
  const t = useTranslations('notebook')
  const dateOf = useLocalDate()
  const words = useFilterWords(filter)

  return (
    <header className="paper-header">
      <p className="paper-title">{t('title')}</p>
      <p>
        {words.length === 0 ? t('print.everything') : words.join(' · ')} ·{' '}
        {t('print.count', { count })}
      </p>
      <p>{t('print.made', { date: dateOf(Date.now()) })}</p>
    </header>
  )
}
