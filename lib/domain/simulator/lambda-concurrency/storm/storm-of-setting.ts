import type { ConcurrencyFigures } from '@/lib/domain/simulator/lambda-concurrency/concurrency-figures'
import { sharesOf } from '@/lib/domain/simulator/lambda-concurrency/concurrency-peak'
import { connectionsOf } from '@/lib/domain/simulator/lambda-concurrency/database-peak'
import type { ConcurrencySetting } from '@/lib/domain/simulator/lambda-concurrency/lambda-concurrency-setting'
import type { RdsProxyFigures } from '@/lib/domain/simulator/rds-proxy/rds-proxy-figures'
import type { DatabasePath, StormDatabase, StormSettings } from './settings'

/** How long it is quiet before a rush and looked at after it. */
const before = 5
const after = 10
/** As many steps as a chart can show. */
const samples = 120
/** Requests differ by as much, up and down. */
const durationSpread = 0.2

/** The run over time that a page's setting asks for, on one way to the database. */
export function stormOfSetting(
  setting: ConcurrencySetting,
  path: DatabasePath,
  figures: ConcurrencyFigures,
  proxy: RdsProxyFigures,
): StormSettings {
  const { rampSeconds, peakSeconds, baseRps, peakRps, hasReservation } = setting
  const { unreserved, cap, mostProvisioned } = sharesOf(setting, figures)
  return {
    seed: String(setting.seed),
    seconds: before + rampSeconds + peakSeconds + after,
    samples,
    traffic: { baseRps, peakRps, rushAtSeconds: before, rampSeconds, peakSeconds },
    durationMs: setting.durationMs,
    durationSpread,
    coldStartMs: setting.coldStartMs,
    idleSeconds: setting.idleSeconds,
    accountConcurrency: hasReservation ? setting.accountConcurrency : unreserved,
    reserved: hasReservation ? cap : null,
    provisioned: Math.min(setting.provisioned, mostProvisioned),
    database: databaseOf(setting, path, proxy),
  }
}

function databaseOf(
  setting: ConcurrencySetting,
  path: DatabasePath,
  { mysqlBytesPerConnection }: RdsProxyFigures,
): StormDatabase {
  const { connectionsPerEnvironment, maxConnectionsPercent, transactionMs } = setting
  const hasNone = setting.database === 'none'
  return {
    path,
    maxConnections: hasNone ? 0 : connectionsOf(setting, mysqlBytesPerConnection),
    connectionsPerEnvironment: hasNone ? 0 : connectionsPerEnvironment,
    maxConnectionsPercent,
    transactionMs,
  }
}
