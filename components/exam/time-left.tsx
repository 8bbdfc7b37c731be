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
      {!hidden && (
        <p role="timer" className={minutes === null ? '' : 'text-correction'}>
          <span className="sr-only">{t('left')} </span>
          <span className="numeral text-lg">{clockText(leftMs)}</span>
        </p>
      )}
      <button
        type="button"
        onClick={() => setHidden(!hidden)}
        aria-label={t(hidden ? 'show' : 'hide')}
        title={t(hidden ? 'show' : 'hide')}
        className={`${buttonClass.quiet} -mr-3 min-w-11`}
      >
        {hidden ? (
          <Timer aria-hidden className="size-4" />
        ) : (
          <EyeOff aria-hidden className="size-4" />
        )}
      </button>
      <p role="status" className="sr-only">
        {minutes !== null && t('announce', { minutes })}
      </p>
    </div>
  )
}
