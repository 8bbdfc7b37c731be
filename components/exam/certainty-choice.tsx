'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { type Certainty, certainties } from '@/lib/domain/progress/event'

interface CertaintyChoiceProps {
  readonly certainty: Certainty | null
  readonly onChoose: (certainty: Certainty | null) => void
}

/** How sure the learner is of the answer; pressing it again takes it back. */
export function CertaintyChoice({ certainty, onChoose }: CertaintyChoiceProps) {
  const t = useTranslations('sitting.certainty')

  return (
    <fieldset className="flex flex-wrap items-center gap-x-2">
      <legend className="label mr-2 mb-1 sm:float-left sm:mb-0">{t('label')}</legend>
      {certainties.map((one) => (
        <Button
          key={one}
          variant="quiet"
          aria-pressed={certainty === one}
          onClick={() => onChoose(certainty === one ? null : one)}
          className="border border-line aria-pressed:border-accent aria-pressed:text-accent"
        >
          {t(one)}
        </Button>
      ))}
    </fieldset>
  )
}
