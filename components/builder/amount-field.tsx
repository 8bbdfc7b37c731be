'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { largestAmount, type QuizAmount } from '@/lib/domain/quiz/build-quiz'
import { FacetFieldset } from './facet-fieldset'

interface AmountFieldProps {
  readonly amount: QuizAmount
  readonly onChange: (amount: QuizAmount) => void
}

const units = ['items', 'minutes'] as const satisfies readonly QuizAmount['unit'][]

/** A number of items or of minutes. What cannot be used is said, and what held before holds on. */
export function AmountField({ amount, onChange }: AmountFieldProps) {
  const t = useTranslations('builder.build.amount')
  const problemId = useId()
  const [refused, setRefused] = useState<string | null>(null)
  const most = largestAmount[amount.unit]

  const type = (text: string) => {
    const value = /^\d{1,3}$/.test(text) ? Number(text) : 0
    const fits = value >= 1 && value <= most
    setRefused(fits ? null : text)
    if (fits) onChange({ ...amount, value })
  }
  const measure = (unit: QuizAmount['unit']) => {
    setRefused(null)
    onChange({ unit, value: Math.min(amount.value, largestAmount[unit]) })
  }

  return (
    <FacetFieldset legend={t('title')}>
      <div className="flex flex-wrap items-center gap-2">
        <input
          type="number"
          inputMode="numeric"
          min={1}
          max={most}
          aria-label={t('value')}
          aria-invalid={refused !== null}
          aria-describedby={problemId}
          value={refused ?? amount.value}
          onChange={(event) => type(event.target.value)}
          className="min-h-11 w-24 rounded-md border border-rule bg-surface-raised px-3 aria-invalid:border-correction"
        />
        <div role="radiogroup" aria-label={t('unit')} className="flex gap-4 text-sm">
          {units.map((unit) => (
            <label key={unit} className="inline-flex min-h-11 cursor-pointer items-center gap-2">
              <input
                type="radio"
                name="unit"
                checked={unit === amount.unit}
                onChange={() => measure(unit)}
                className="size-4 accent-accent"
              />
              {t(unit)}
            </label>
          ))}
        </div>
      </div>
      <p id={problemId} role="status" className="min-h-6 text-correction text-sm">
        {refused !== null && t('bad', { most })}
      </p>
    </FacetFieldset>
  )
}
