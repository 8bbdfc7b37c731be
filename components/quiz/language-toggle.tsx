'use client'

import { Languages } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { chooseBilingual } from '@/lib/client/bilingual'
import { isImported } from '@/lib/domain/item/is-imported'
import type { AskedItem } from '@/lib/domain/item/item'
import { useOtherLanguage } from './other-language'
import { useLanguageKey } from './use-language-key'
import { useBilingual } from './use-twin-item'

/** Shows the item in both languages or in one. An imported item has no other, and so no button. */
export function LanguageToggle({ item }: { readonly item: AskedItem }) {
  return isImported(item) ? null : <Toggle />
}

/** Says so when the other language cannot be had. */
function Toggle() {
  const t = useTranslations('quiz.language')
  const both = useBilingual()
  const other = useOtherLanguage()
  useLanguageKey()

  return (
    <div className="flex flex-wrap items-center justify-end gap-x-2">
      {other?.trouble && (
        <p role="alert" className="grow basis-60 text-sm text-correction">
          {t(other.trouble)}
        </p>
      )}
      {other?.trouble === 'failed' && <Button onClick={other.retry}>{t('retry')}</Button>}
      <Button
        variant="quiet"
        aria-pressed={both}
        aria-keyshortcuts="L"
        onClick={() => chooseBilingual(!both)}
      >
        <Languages aria-hidden className="size-4 shrink-0" />
        {t('toggle')}
        <kbd aria-hidden className="key hidden lg:inline-block">
          L
        </kbd>
      </Button>
    </div>
  )
}
