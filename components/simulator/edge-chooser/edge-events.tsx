import { useTranslations } from 'next-intl'
import type { SpecialPartProps } from '@/components/simulator/special-part-props'
import { edgeLimits } from '@/lib/domain/simulator/edge-chooser/edge-limits'
import type { EdgeEvent } from '@/lib/domain/simulator/edge-chooser/edge-option'
import {
  anyValue,
  cacheHitPercentOf,
  factsOf,
  requirementOf,
} from '@/lib/domain/simulator/edge-chooser/edge-setting'
import { edgeSpots } from '@/lib/domain/simulator/edge-chooser/edge-spots'
import { EventSpot } from './event-spot'

/** The way from the viewer to the origin and back, with the four places where a function may stand. */
export function EdgeEvents({ setting, book, locale, onWrite }: SpecialPartProps) {
  const t = useTranslations('simulator.edge-chooser')
  const facts = factsOf(setting)
  const spots = edgeSpots(
    facts,
    requirementOf(setting),
    edgeLimits(book, cacheHitPercentOf(setting)),
  )
  const pair = (...events: readonly EdgeEvent[]) => (
    <div className="edge-pair">
      {spots
        .filter(({ event }) => events.includes(event))
        .map((spot) => (
          <EventSpot
            key={spot.event}
            spot={spot}
            pressed={facts.event === spot.event}
            locale={locale}
            onPress={(event) => onWrite('event', facts.event === event ? anyValue : event)}
          />
        ))}
    </div>
  )

  return (
    <section className="sim-section edge-map" aria-labelledby="edge-map">
      <h2 id="edge-map">{t('title')}</h2>
      <p className="text-ink-soft text-sm">{t('lead')}</p>
      <div className="edge-way">
        <span className="edge-end">{t('viewer')}</span>
        {pair('viewer-request', 'viewer-response')}
        <span className="edge-end">{t('cache')}</span>
        {pair('origin-request', 'origin-response')}
        <span className="edge-end">{t('origin')}</span>
      </div>
    </section>
  )
}
