'use client'

import { EyeOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { usePreference } from '@/lib/client/preference'
import { certaintyAsked } from '@/lib/client/quiz-preferences'
import { type Certainty, certainties } from '@/lib/domain/progress/event'

/** The keys beside one another below the digits' hand, by their place. */
const keyOf = { guess: 'Z', unsure: 'X', sure: 'C' } as const satisfies Record<Certainty, string>

interface CertaintyChoiceProps {
  readonly name: string
  readonly certainty: Certainty | null
  /** Whether its letter keys work: not where letters are the answer. */
  readonly keys: boolean
  readonly onChoose: (certainty: Certainty | null) => void
}

/** How sure the learner is, for whoever wants to say; hidden once and for all it keeps its place. */
export function CertaintyChoice({ name, certainty, keys, onChoose }: CertaintyChoiceProps) {
  const t = useTranslations('quiz.certainty')
  const asked = usePreference(certaintyAsked) === 'asked'
  const ref = useRef<HTMLDivElement>(null)
  // Either button goes away with what it does: the focus stays at this place.
  const ask = (choice: 'asked' | 'hidden') => {
    ref.current?.focus({ preventScroll: true })
    certaintyAsked.choose(choice)
  }
  if (!asked) {
    return (
      <div ref={ref} tabIndex={-1} className="mb-6 flex outline-none">
        <Button variant="quiet" onClick={() => ask('asked')} className="-ml-3 text-xs">
          {t('show')}
        </Button>
      </div>
    )
  }
  return (
    <div ref={ref} tabIndex={-1} className="mb-6 flex items-center gap-x-3 outline-none">
      <div
        role="radiogroup"
        aria-label={t('legend')}
        className="flex flex-wrap items-center gap-1.5"
      >
        <span aria-hidden className="label mr-1 max-sm:hidden">
          {t('legend')}
        </span>
        {certainties.map((value) => (
          <CertaintyOption
            key={value}
            name={name}
            value={value}
            checked={value === certainty}
            keys={keys}
            onChoose={onChoose}
          />
        ))}
      </div>
      <Button
        variant="quiet"
        title={t('hide')}
        aria-label={t('hide')}
        className="ml-auto"
        onClick={() => {
          onChoose(null)
          ask('hidden')
        }}
      >
        <EyeOff aria-hidden className="size-4" />
      </Button>
    </div>
  )
}

interface CertaintyOptionProps {
  readonly name: string
  readonly value: Certainty
  readonly checked: boolean
  readonly keys: boolean
  readonly onChoose: (certainty: Certainty | null) => void
}

/** Chosen again, it is taken back. */
function CertaintyOption({ name, value, checked, keys, onChoose }: CertaintyOptionProps) {
  const t = useTranslations('quiz.certainty')

  return (
    <label className="inline-flex min-h-11 cursor-pointer items-center gap-1.5 rounded-md border border-rule px-3 text-sm transition-colors hover:border-ink has-checked:border-accent has-checked:font-bold has-checked:ring-1 has-checked:ring-accent has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2">
      <input
        type="radio"
        name={`${name}/certainty`}
        checked={checked}
        onChange={() => onChoose(value)}
        onClick={() => checked && onChoose(null)}
        {...(keys && { 'data-certainty-key': `Key${keyOf[value]}` })}
        className="size-4 shrink-0 accent-accent outline-none"
      />
      {t(value)}
      {keys && (
        <kbd aria-hidden className="text-xs text-ink-soft max-lg:hidden">
          {keyOf[value]}
        </kbd>
      )}
    </label>
  )
}
