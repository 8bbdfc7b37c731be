import { useTranslations } from 'next-intl'
import type { ItemResult } from '@/lib/domain/progress/event'
import { certaintyRows } from '@/lib/domain/quiz/certainty-record'

/** How sure the learner was against how right: nothing where nobody said. */
export function CertaintyTable({ results }: { readonly results: readonly ItemResult[] }) {
  const t = useTranslations('quiz.certainty')
  const rows = certaintyRows(results)
  if (rows.length === 0) return null

  return (
    <table className="mt-6 text-sm">
      <caption className="label text-left">{t('table')}</caption>
      <thead>
        <tr className="border-b border-line text-xs text-ink-soft">
          <th scope="col" className="py-1 pr-8 text-left font-normal">
            {t('column')}
          </th>
          <th scope="col" className="px-4 text-right font-normal">
            {t('right')}
          </th>
          <th scope="col" className="pl-4 text-right font-normal">
            {t('wrong')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ certainty, right, wrong }) => (
          <tr key={certainty} className="border-b border-line">
            <th scope="row" className="py-1 pr-8 text-left">
              {t(certainty)}
            </th>
            <td className="px-4 text-right">{right}</td>
            <td
              className={`pl-4 text-right ${certainty === 'sure' && wrong > 0 ? 'font-bold text-bad' : ''}`}
            >
              {wrong}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
