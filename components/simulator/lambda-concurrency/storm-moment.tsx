import { Pause, Play } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { numberText } from '@/lib/domain/fact/unit'
import type { StormRun } from '@/lib/domain/simulator/lambda-concurrency/storm/run-storm'
import type {
  DatabasePath,
  StormSettings,
} from '@/lib/domain/simulator/lambda-concurrency/storm/settings'
import { StormLevels } from './storm-levels'

/** Milliseconds for each step of the run. */
const pace = 120

interface StormMomentProps {
  readonly played: readonly {
    readonly path: DatabasePath
    readonly settings: StormSettings
    readonly run: StormRun
  }[]
}

/** One moment of the run, to be moved by hand or played. It begins where most environments run. */
export function StormMoment({ played }: StormMomentProps) {
  const t = useTranslations('simulator.lambda-concurrency')
  const [chosen, setChosen] = useState<number | null>(null)
  const [playing, setPlaying] = useState(false)
  const samples = played[0]?.run.samples ?? []
  const last = Math.max(0, samples.length - 1)
  const at = Math.min(last, chosen ?? busiest(samples))
  const moves = playing && at < last

  useEffect(() => {
    if (!moves) return
    const timer = setTimeout(() => setChosen(at + 1), pace)
    return () => clearTimeout(timer)
  }, [moves, at])

  const seconds = numberText(Math.round((samples[at]?.atSeconds ?? 0) * 10) / 10)
  const time = t('at', { seconds })
  const play = () => {
    if (at >= last) setChosen(0)
    setPlaying(!moves)
  }

  return (
    <section className="storm-moment" aria-label={t('moment')}>
      <div className="storm-slider">
        <Button variant="quiet" onClick={play}>
          {moves ? (
            <Pause aria-hidden className="size-4" />
          ) : (
            <Play aria-hidden className="size-4" />
          )}
          {moves ? t('pause') : t('play')}
        </Button>
        <input
          type="range"
          min={0}
          max={last}
          value={at}
          aria-label={t('time')}
          aria-valuetext={time}
          onChange={(event) => {
            setPlaying(false)
            setChosen(Number(event.target.value))
          }}
        />
        <output aria-live="off">{time}</output>
      </div>
      <dl className="storm-levels">
        {played.map(({ path, settings, run }) => {
          const sample = run.samples[at]
          return sample ? (
            <StormLevels
              key={path}
              name={played.length > 1 ? t(path) : t('environments')}
              settings={settings}
              sample={sample}
              hasDatabase={played.length > 1}
            />
          ) : null
        })}
      </dl>
    </section>
  )
}

function busiest(samples: StormRun['samples']): number {
  const most = samples.reduce((found, { running }) => Math.max(found, running), 0)
  return Math.max(
    0,
    samples.findIndex(({ running }) => running === most),
  )
}
