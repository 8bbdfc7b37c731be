import { Dices } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { SpecialPartProps } from '@/components/simulator/special-part-props'
import { Button } from '@/components/ui/button'
import { useStorm } from '@/lib/client/use-storm'
import { numberText } from '@/lib/domain/fact/unit'
import {
  concurrencyOf,
  lastSeed,
} from '@/lib/domain/simulator/lambda-concurrency/lambda-concurrency-setting'
import { mostRequests, stormPlan } from '@/lib/domain/simulator/lambda-concurrency/storm/storm-plan'
import { PlayedStorms } from './played-storms'

/** The rush request by request, with and without a proxy. */
export function Storm({ setting, book, onWrite }: SpecialPartProps) {
  const t = useTranslations('simulator.lambda-concurrency')
  const plan = useMemo(() => stormPlan(concurrencyOf(setting), book), [setting, book])
  const isTooLong = plan.requests > mostRequests
  const played = useStorm(isTooLong ? null : plan)
  const requests = numberText(plan.requests)
  const isStale = played.type === 'played' && played.plan !== plan
  const said = {
    playing: t('playing'),
    failed: t('failed'),
    played: t('played', { requests }),
  }[isStale ? 'playing' : played.type]

  return (
    <section className="sim-section storm" aria-labelledby="storm">
      <h2 id="storm">{t('title')}</h2>
      <p className="text-ink-soft text-sm">{t('lead')}</p>
      <p className="storm-tools">
        <Button
          variant="quiet"
          onClick={() => onWrite('seed', nextSeed(concurrencyOf(setting).seed))}
        >
          <Dices aria-hidden className="size-4" />
          {t('again')}
        </Button>
        <span role="status" className="text-ink-soft text-sm">
          {isTooLong ? t('tooLong', { requests, most: numberText(mostRequests) }) : said}
        </span>
      </p>
      {played.type === 'played' && !isTooLong && (
        <PlayedStorms plan={played.plan} runs={played.runs} />
      )}
    </section>
  )
}

/** After the last number that the field takes comes the first. */
function nextSeed(seed: number): string {
  return String(seed >= lastSeed ? 1 : seed + 1)
}
