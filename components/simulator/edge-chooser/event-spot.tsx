import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import {
  type EdgeEvent,
  type EdgeOption,
  eventNames,
} from '@/lib/domain/simulator/edge-chooser/edge-option'
import type { EdgeSpot } from '@/lib/domain/simulator/edge-chooser/edge-spots'
import type { Locale } from '@/lib/shared/locale'

interface EventSpotProps {
  readonly spot: EdgeSpot
  readonly pressed: boolean
  readonly locale: Locale
  readonly onPress: (event: EdgeEvent) => void
}

/** An event to press: the work is then held to belong there. */
export function EventSpot({ spot, pressed, locale, onPress }: EventSpotProps) {
  const t = useTranslations('simulator.edge-chooser')
  const { event, possible, isAnswer } = spot
  const Arrow = event.endsWith('request') ? ArrowRight : ArrowLeft
  const names = possible.map((option) => shortNames[option])

  return (
    <button
      type="button"
      className="edge-spot"
      aria-pressed={pressed}
      data-answer={isAnswer}
      data-empty={possible.length === 0}
      onClick={() => onPress(event)}
    >
      <span className="edge-spot-name">
        <Arrow aria-hidden className="edge-arrow" />
        <b>{eventNames[event][locale]}</b>
      </span>
      <span>{names.length === 0 ? t('none') : names.join(', ')}</span>
      {isAnswer && <span className="edge-answer">{t('answer')}</span>}
    </button>
  )
}

/** Which events a Lambda@Edge function stands on is told by where it is written. */
const shortNames: Readonly<Record<EdgeOption, string>> = {
  'cloudfront-functions': 'CloudFront Functions',
  'lambda-edge-viewer': 'Lambda@Edge',
  'lambda-edge-origin': 'Lambda@Edge',
}
