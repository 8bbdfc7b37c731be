import { TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { NotebookEntry } from '@/lib/domain/notebook/notebook-entry'

/** Where an entry stands: its status, how often it was missed, and whether the learner was sure. */
export function EntryMarks({ entry }: { readonly entry: NotebookEntry }) {
  const t = useTranslations('notebook')
  const { status, misses, confidentlyWrong } = entry

  return (
    <>
      {confidentlyWrong && (
        <span className="inline-flex items-center gap-1 font-bold text-bad">
          <TriangleAlert aria-hidden className="size-4 shrink-0" />
          {t('entry.confident')}
        </span>
      )}
      <span className={status === 'settled' ? 'font-bold text-good' : 'font-bold'}>
        {t(`status.${status}`)}
      </span>
      <span>{t('entry.missed', { count: misses.length })}</span>
    </>
  )
}
