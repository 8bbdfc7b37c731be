'use client'

import { useTranslations } from 'next-intl'
import type { QuizSetup } from '@/lib/domain/quiz/build-quiz'
import { quizModes } from '@/lib/domain/quiz/quiz-link'
import { FacetFieldset } from './facet-fieldset'

interface ModeFieldProps {
  readonly mode: QuizSetup['mode']
  readonly timed: boolean
  readonly onChange: (change: Pick<QuizSetup, 'mode' | 'timed'>) => void
}

/** When answers are explained, and whether a clock runs. */
export function ModeField({ mode, timed, onChange }: ModeFieldProps) {
  const t = useTranslations('builder.build.mode')
  const handedIn = mode === 'review'

  return (
    <FacetFieldset legend={t('title')}>
      {quizModes.map((value) => (
        <label key={value} className="flex cursor-pointer items-start gap-2.5 py-1.5">
          <input
            type="radio"
            name="mode"
            checked={value === mode}
            onChange={() => onChange({ mode: value, timed: value === 'review' && timed })}
            className="mt-[0.35em] size-4 shrink-0 accent-accent"
          />
          <span className="text-sm">
            {t(value)}
            <span className="block text-ink-soft text-xs">{t(`${value}Text`)}</span>
          </span>
        </label>
      ))}
      <label
        className={`flex items-start gap-2.5 py-1.5 ${handedIn ? 'cursor-pointer' : 'text-ink-soft'}`}
      >
        <input
          type="checkbox"
          checked={timed}
          disabled={!handedIn}
          onChange={() => onChange({ mode, timed: !timed })}
          className="mt-[0.35em] size-4 shrink-0 accent-accent"
        />
        <span className="text-sm">
          {t('timed')}
          <span className="block text-ink-soft text-xs">
            {t(handedIn ? 'timedText' : 'untimed')}
          </span>
        </span>
      </label>
    </FacetFieldset>
  )
}
