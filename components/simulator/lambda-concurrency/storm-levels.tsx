import { useTranslations } from 'next-intl'
import { numberText } from '@/lib/domain/fact/unit'
import type { StormSample } from '@/lib/domain/simulator/lambda-concurrency/storm/recorder'
import {
  concurrencyCap,
  type StormSettings,
} from '@/lib/domain/simulator/lambda-concurrency/storm/settings'
import { proxyLimit } from '@/lib/domain/simulator/rds-proxy/proxy-limit'

interface StormLevelsProps {
  readonly name: string
  readonly settings: StormSettings
  readonly sample: StormSample
  readonly hasDatabase: boolean
}

/** How full the function and its database are at one moment, in words and as bars. */
export function StormLevels({ name, settings, sample, hasDatabase }: StormLevelsProps) {
  const t = useTranslations('simulator.lambda-concurrency')
  const { running, warmIdle, connections, waiting } = sample
  const cap = concurrencyCap(settings)
  const { database } = settings
  const isProxied = database.path === 'proxy'
  const most = isProxied ? proxyLimit(database).proxyLimit : database.maxConnections
  const open = { connections: numberText(connections), most: numberText(most) }

  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {t('state', {
          running: numberText(running),
          idle: numberText(warmIdle),
          cap: numberText(cap),
        })}
        <span className="storm-bar" aria-hidden="true">
          <span
            className={running >= cap ? 'storm-full' : ''}
            style={{ width: share(running, cap) }}
          />
          <span className="storm-idle" style={{ width: share(warmIdle, cap) }} />
        </span>
      </dd>
      {hasDatabase && (
        <dd>
          {isProxied ? t('lent', { ...open, waiting: numberText(waiting) }) : t('held', open)}
          <span className="storm-bar" aria-hidden="true">
            <span
              className={connections >= most ? 'storm-full' : ''}
              style={{ width: share(connections, most) }}
            />
          </span>
        </dd>
      )}
    </div>
  )
}

function share(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.min(100, (100 * part) / whole)}%`
}
