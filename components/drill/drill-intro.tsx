import { useTranslations } from 'next-intl'
import type { DrillPair } from '@/lib/domain/quiz/drill-pair'
import { ContrastTable } from './contrast-table'
import { contrastHash } from './drill-hash'
import { DrillStart } from './drill-start'

interface DrillIntroProps {
  readonly pair: DrillPair
  /** Whether there is enough to ask. */
  readonly drilled: boolean
}

/** A pair to read before it is drilled: why it is confused, its table, and the question that decides. */
export function DrillIntro({ pair, drilled }: DrillIntroProps) {
  const t = useTranslations('drill.intro')

  return (
    <>
      <h2 id={contrastHash} tabIndex={-1} className="label mb-1 scroll-mt-4 outline-none">
        {t('why')}
      </h2>
      <p>{pair.why}</p>
      <ContrastTable pair={pair} />
      <h2 className="label mb-1">{t('question')}</h2>
      <p className="border-l-4 border-highlight pl-4">{pair.decidingQuestion}</p>
      {drilled ? (
        <DrillStart pair={pair.id} />
      ) : (
        <p className="mt-8 text-sm text-ink-soft">{t('tooFew')}</p>
      )}
    </>
  )
}
