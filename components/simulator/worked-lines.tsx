import { useLocale, useTranslations } from 'next-intl'
import type { Book } from '@/lib/domain/simulator/book'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import { Because, type EvidenceByFact } from './because'

interface WorkedLinesProps {
  readonly lines: readonly WorkedLine[]
  readonly book: Book
  readonly evidence: EvidenceByFact
}

/** The working as one would write it down: what, from what, how much, and why. */
export function WorkedLines({ lines, book, evidence }: WorkedLinesProps) {
  const t = useTranslations('simulator.lines')
  const locale = useLocale()
  if (lines.length === 0) return null

  return (
    <section className="sim-section" aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <ol className="sim-lines">
        {lines.map(({ says, from, to, because }) => (
          <li key={`${says[locale]} ${from[locale]}`}>
            <p className="sim-says">{says[locale]}</p>
            <p className="sim-sum">
              <span>{from[locale]}</span>
              <span>
                {from[locale] === '' ? '' : '= '}
                <b>{to[locale]}</b>
              </span>
            </p>
            <Because reasons={because} book={book} evidence={evidence} />
          </li>
        ))}
      </ol>
    </section>
  )
}
