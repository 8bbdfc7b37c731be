import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { PlaceLink } from '@/components/ui/place-link'
import type { Evidence } from '@/lib/domain/fact/evidence'
import { type Book, priceOf } from '@/lib/domain/simulator/book'
import { dateRead } from '@/lib/domain/simulator/date-read'
import type { Because as Reason } from '@/lib/domain/simulator/worked-line'

/** The facts that a simulator rests on, by their ids. */
export type EvidenceByFact = Readonly<Record<string, Evidence>>

interface BecauseProps {
  readonly reasons: readonly Reason[]
  readonly book: Book
  readonly evidence: EvidenceByFact
}

/** What a number rests on: facts where the course teaches them, prices with their date and source. */
export function Because({ reasons, book, evidence }: BecauseProps) {
  const t = useTranslations('simulator.lines')
  if (reasons.length === 0) return null

  return (
    <ul className="sim-because" aria-label={t('because')}>
      {reasons.map((reason) =>
        'fact' in reason ? (
          <FactReason key={reason.fact} evidence={evidence[reason.fact]} />
        ) : (
          <PriceReason key={reason.price} {...reason} book={book} />
        ),
      )}
    </ul>
  )
}

function FactReason({ evidence }: { readonly evidence: Evidence | undefined }) {
  if (!evidence) return null
  return (
    <li>
      <PlaceLink href={evidence.href} title={evidence.statement} className="pencil-link">
        {evidence.short}
      </PlaceLink>
    </li>
  )
}

function PriceReason({
  price: key,
  region,
  book,
}: {
  readonly price: string
  readonly region: string
  readonly book: Book
}) {
  const t = useTranslations('simulator.lines')
  const format = useFormatter()
  const locale = useLocale()
  const price = priceOf(book, region, key)
  if (price === null || price.value === null) return null
  const value = format.number(Number(price.value), { maximumSignificantDigits: 15 })
  const isOfRegion = book.prices[region]?.[key] !== undefined
  const date = dateRead(price.asOf)

  return (
    <li>
      <a href={price.source} rel="noreferrer" target="_blank" className="pencil-link">
        {t('price', { value, unit: price.unit[locale] })}
      </a>
      <span>
        {isOfRegion ? t('region', { region }) : t('everywhere')}
        {date !== null && `, ${t('checked', { date })}`}
        {price.evidence === 'knowledge' && `, ${t('unverified')}`}
      </span>
    </li>
  )
}
