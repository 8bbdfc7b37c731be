import { useLocale, useTranslations } from 'next-intl'
import type { Book } from '@/lib/domain/simulator/book'
import type { Notice } from '@/lib/domain/simulator/outcome'
import { Because, type EvidenceByFact } from './because'

interface NoticesProps {
  readonly notices: readonly Notice[]
  readonly book: Book
  readonly evidence: EvidenceByFact
}

/** Limits that are crossed, prices that are missing, and what an exam makes of it. */
export function Notices({ notices, book, evidence }: NoticesProps) {
  const t = useTranslations('simulator.notices')
  const locale = useLocale()
  if (notices.length === 0) return null

  return (
    <ul className="sim-notices">
      {notices.map(({ kind, says, because }) => (
        <li key={`${kind} ${says[locale]}`} data-kind={kind}>
          <p>
            <strong>{t(kind)}</strong> {says[locale]}
          </p>
          <Because reasons={because} book={book} evidence={evidence} />
        </li>
      ))}
    </ul>
  )
}
