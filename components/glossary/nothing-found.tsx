'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'

/** What to do where no term matches: look under every initial, or begin anew. */
export function NothingFound({
  query,
  initial,
  onWiden,
  onClear,
}: {
  readonly query: string
  /** Empty where every initial was searched. */
  readonly initial: string
  readonly onWiden: () => void
  readonly onClear: () => void
}) {
  const t = useTranslations('glossary')
  const group = initial === 'latin' ? t('latin') : initial

  return (
    <div className="glossary-empty">
      <p>
        {initial === ''
          ? t('search.none', { query })
          : t('search.noneHere', { query, initial: group })}
      </p>
      <div className="flex flex-wrap gap-3">
        {initial !== '' && <Button onClick={onWiden}>{t('search.widen')}</Button>}
        <Button onClick={onClear}>{t('search.clear')}</Button>
      </div>
    </div>
  )
}
