'use client'

import { EyeOff, Timer } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { passedMinutes } from '@/lib/domain/quiz/time-left'
import { clockText } from './clock-text'
import { useNow } from './use-now'

/** The time left by the wall clock. It can be hidden; whoever listens is told at few marks only. */
export function TimeLeft({ deadlineAt }: { readonly deadlineAt: number }) {
  const t = useTranslations('sitting.header')
  const [hidden, setHidden] = useState(false)
  const leftMs = deadlineAt - useNow()
  const minutes = passedMinutes(leftMs)

  return (
    <div className="flex items-center">
      <button
        type="button"
        onClick={() => setHidden(!hidden)}
        className={`${buttonClass.quiet} ${minutes === null ? '' : 'text-correction'}`}
      >
        {hidden ? (
          <>
            <Timer aria-hidden className="size-4" />
            {t('show')}
          </>
        ) : (
          <>
            <span className="sr-only">{t('left')} </span>
            <span className="numeral text-lg">{clockText(leftMs)}</span>
            <EyeOff aria-hidden className="size-4" />
            <span className="sr-only"> {t('hide')}</span>
          </>
        )}
      </button>
      <p role="status" className="sr-only">
        {minutes !== null && t('announce', { minutes })}
      </p>
    </div>
  )
}
