import { measureOf } from '@/lib/domain/fact/unit'
import type { RdsProxyFigures } from '@/lib/domain/simulator/rds-proxy/rds-proxy-figures'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import type { ConcurrencyPeak } from './concurrency-peak'
import { things, timeOf, told } from './concurrency-text'
import type { DatabasePeak } from './database-peak'
import type { ConcurrencySetting } from './lambda-concurrency-setting'

/** The working of what the database meets; nothing where there is none. */
export function databaseLines(
  setting: ConcurrencySetting,
  { database, running, servedRps }: ConcurrencyPeak,
  figures: RdsProxyFigures,
): readonly WorkedLine[] {
  if (database === null) return []
  return [
    ...(setting.database === 'mysql' ? [memoryLine(setting, database, figures)] : []),
    wantedLine(setting, database, running),
    refusedLine(database),
    limitLine(setting, database),
    neededLine(setting, database, servedRps),
  ]
}

function memoryLine(
  { memoryGib }: ConcurrencySetting,
  { maxConnections }: DatabasePeak,
  { mysqlBytesPerConnection }: RdsProxyFigures,
): WorkedLine {
  const bytes = told(memoryGib * measureOf('gb').factor)
  const each = told(mysqlBytesPerConnection)
  return {
    says: { ko: '데이터베이스의 최대 연결 수', en: 'Connections the database takes' },
    from: {
      ko: `${bytes}바이트 ÷ ${each}바이트(반올림)`,
      en: `${bytes} bytes ÷ ${each} bytes, rounded`,
    },
    to: things(maxConnections),
    because: [{ fact: 'proxy-db-max-connections' }],
  }
}

function wantedLine(
  { connectionsPerEnvironment }: ConcurrencySetting,
  { wanted }: DatabasePeak,
  running: number,
): WorkedLine {
  const [environments, each] = [told(running), told(connectionsPerEnvironment)]
  return {
    says: { ko: '직접 접속할 때 열려는 연결', en: 'Connections wanted without a proxy' },
    from: {
      ko: `실행 환경 ${environments}개 × ${each}개`,
      en: `${environments} ${running === 1 ? 'environment' : 'environments'} × ${each}`,
    },
    to: things(wanted),
    because: [{ fact: 'proxy-problem' }],
  }
}

function refusedLine({ wanted, maxConnections, refused }: DatabasePeak): WorkedLine {
  const [all, most] = [told(wanted), told(maxConnections)]
  return {
    says: { ko: '거절되는 연결', en: 'Connections refused' },
    from:
      refused > 0
        ? { ko: `${all}개 − ${most}개`, en: `${all} − ${most}` }
        : { ko: `${all}개를 ${most}개까지 받음`, en: `${all} of ${most} that it takes` },
    to: things(refused),
    because: [{ fact: 'proxy-problem' }],
  }
}

function limitLine(
  { maxConnectionsPercent }: ConcurrencySetting,
  { maxConnections, proxyLimit }: DatabasePeak,
): WorkedLine {
  const [most, percent] = [told(maxConnections), told(maxConnectionsPercent)]
  return {
    says: { ko: '프록시가 여는 연결의 상한', en: 'Cap on the connections of the proxy' },
    from: { ko: `${most}개 × ${percent}%(버림)`, en: `${most} × ${percent}%, rounded down` },
    to: things(proxyLimit),
    because: [{ fact: 'proxy-max-connections-percent' }],
  }
}

function neededLine(
  { connectionsPerEnvironment }: ConcurrencySetting,
  { transactionMs, proxyNeeded }: DatabasePeak,
  servedRps: number,
): WorkedLine {
  const each = connectionsPerEnvironment === 1 ? '' : ` × ${told(connectionsPerEnvironment)}`
  const time = timeOf(transactionMs / measureOf('second').factor)
  return {
    says: { ko: '프록시를 거칠 때 필요한 연결', en: 'Connections needed with the proxy' },
    from: {
      ko: `처리하는 초당 ${told(servedRps)}건 × 트랜잭션 ${time.ko}${each}`,
      en: `${told(servedRps)} served a second × ${time.en} of transaction${each}`,
    },
    to: things(proxyNeeded),
    because: [{ fact: 'proxy-multiplexing' }],
  }
}
