import { useTranslations } from 'next-intl'
import type { SpecialPartProps } from '@/components/simulator/special-part-props'
import { isoOfEpoch } from '@/lib/domain/simulator/ttl-epoch/epoch-text'
import {
  type TtlEpochSetting,
  ttlScenario,
} from '@/lib/domain/simulator/ttl-epoch/ttl-epoch-setting'
import { clockText } from '@/lib/domain/simulator/ttl-epoch/ttl-text'
import { ttlTimeline } from '@/lib/domain/simulator/ttl-epoch/ttl-timeline'

/** The life of an item from top to bottom, with the moment at which it is looked at. */
export function TtlTimeline({ setting, book, locale }: SpecialPartProps) {
  const t = useTranslations('simulator.ttl-epoch')
  // The fields of this simulator are those of its setting.
  const moments = ttlTimeline(ttlScenario(setting as unknown as TtlEpochSetting, book))

  return (
    <section className="sim-section ttl-life" aria-labelledby="ttl-life">
      <h2 id="ttl-life">{t('title')}</h2>
      <p className="mt-2 text-ink-soft text-sm">{t('zone')}</p>
      <ol>
        {moments.map(({ id, epochSeconds, name, then }) => (
          <li key={id} data-moment={id} aria-current={id === 'now' ? 'step' : undefined}>
            <time dateTime={isoOfEpoch(epochSeconds)}>{clockText(epochSeconds, locale)}</time>
            <b>{name[locale]}</b>
            <span>{then[locale]}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
