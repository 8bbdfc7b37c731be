import { useTranslations } from 'next-intl'
import type { EntryFilter } from '@/lib/domain/notebook/filter-entries'
import { PaperAnswer } from './paper-answer'
import { PaperEntry } from './paper-entry'
import { PaperHeader } from './paper-header'
import { PaperQuestion } from './paper-question'
import type { PrintedEntry } from './printed-entry'

interface PaperSheetProps {
  readonly entries: readonly PrintedEntry[]
  readonly filter: EntryFilter
  /** Whether questions come first and the answers on the last pages. */
  readonly covered: boolean
}

/** The pages: each entry whole, or questions first and their answers behind them. */
export function PaperSheet({ entries, filter, covered }: PaperSheetProps) {
  const t = useTranslations('notebook.print')

  return (
    <div className="paper">
      <PaperHeader count={entries.length} filter={filter} />
      <ol>
        {entries.map(({ entry, item }, index) => (
          <li key={item.id} className="paper-entry">
            {covered ? (
              <PaperQuestion number={index + 1} entry={entry} item={item} />
            ) : (
              <PaperEntry number={index + 1} entry={entry} item={item} />
            )}
          </li>
        ))}
      </ol>
      {covered && (
        <section className="paper-answers">
          <h2>{t('answers')}</h2>
          <ol>
            {entries.map(({ entry, item }, index) => (
              <li key={item.id} className="paper-entry">
                <PaperAnswer number={index + 1} entry={entry} item={item} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}
