import { PenLine } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { PlaceLink } from '@/components/ui/place-link'
import type { FactStatus } from '@/lib/domain/fact/fact'

/** The red pen: what common notes claim, struck through, and what changed. */
export function Correction({
  id,
  status,
  claim,
  changed,
}: {
  /** The fact that corrects it. */
  readonly id: string
  readonly status: FactStatus
  readonly claim: string
  readonly changed: string | null
}) {
  const t = useTranslations('lesson.correction')

  return (
    <div className="correction">
      <p className="flex items-center gap-1.5 font-bold text-correction">
        <PenLine aria-hidden className="size-3.5 shrink-0" />
        <PlaceLink href={`/corrections#${id}`} className="correction-link">
          {t('label')}
        </PlaceLink>
      </p>
      <p>
        {t.rich('claim', {
          text: claim,
          verdict: t(status),
          claim: (chunks) => <s className="struck">‘{chunks}’</s>,
        })}
      </p>
      {changed && (
        <p>
          <span className="font-bold text-correction">{t('changed')}</span> {changed}
        </p>
      )}
    </div>
  )
}
