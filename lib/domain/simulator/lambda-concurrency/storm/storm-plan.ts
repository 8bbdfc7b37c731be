import type { Book } from '@/lib/domain/simulator/book'
import { concurrencyFigures } from '@/lib/domain/simulator/lambda-concurrency/concurrency-figures'
import type { ConcurrencySetting } from '@/lib/domain/simulator/lambda-concurrency/lambda-concurrency-setting'
import { rdsProxyFigures } from '@/lib/domain/simulator/rds-proxy/rds-proxy-figures'
import type { DatabasePath, StormLimits, StormSettings } from './settings'
import { stormLimits } from './settings'
import { stormOfSetting } from './storm-of-setting'
import { expectedRequests } from './traffic'

/** What is to be run for a setting: once for each way to the database. */
export interface StormPlan {
  readonly runs: readonly { readonly path: DatabasePath; readonly settings: StormSettings }[]
  readonly limits: StormLimits
  /** How many requests are to be expected in each run. */
  readonly requests: number
}

/** As many requests as a browser plays in a moment. */
export const mostRequests = 300_000

export function stormPlan(setting: ConcurrencySetting, book: Book): StormPlan {
  const [figures, proxy] = [concurrencyFigures(book), rdsProxyFigures(book)]
  const paths: readonly DatabasePath[] =
    setting.database === 'none' ? ['direct'] : ['direct', 'proxy']
  const runs = paths.map((path) => ({
    path,
    settings: stormOfSetting(setting, path, figures, proxy),
  }))
  const { traffic, seconds } = stormOfSetting(setting, 'direct', figures, proxy)
  return {
    runs,
    limits: stormLimits(book),
    requests: Math.round(expectedRequests(traffic, seconds)),
  }
}
