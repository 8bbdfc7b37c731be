import { measureOf } from '@/lib/domain/fact/unit'
import type { Notice } from '@/lib/domain/simulator/outcome'
import type { RdsProxyFigures } from '@/lib/domain/simulator/rds-proxy/rds-proxy-figures'
import type { ConcurrencyPeak } from './concurrency-peak'
import { told } from './concurrency-text'
import type { ConcurrencySetting } from './lambda-concurrency-setting'

/** What the rush does to the database; nothing where there is none. */
export function databaseNotices(
  setting: ConcurrencySetting,
  { database }: ConcurrencyPeak,
  figures: RdsProxyFigures,
): readonly Notice[] {
  if (database === null) return []
  return [
    ...(database.refused > 0 ? [refusal] : []),
    ...(database.proxyNeeded > database.proxyLimit ? [queue(figures)] : []),
    ...(setting.transactionMs > setting.durationMs ? [longTransaction] : []),
    ...(setting.database === 'mysql' ? [lessMemory] : []),
    replicaTrap,
  ]
}

const refusal: Notice = {
  kind: 'warning',
  says: {
    ko: '프록시가 없으면 데이터베이스가 연결을 거절합니다. 초기화에서 연결을 열지 못한 실행 환경은 요청도 처리하지 못합니다.',
    en: 'Without a proxy the database refuses connections, and an environment that cannot open its own serves no request.',
  },
  because: [{ fact: 'proxy-problem' }],
}

function queue({ borrowTimeoutMs }: RdsProxyFigures): Notice {
  const seconds = told(borrowTimeoutMs / measureOf('second').factor)
  return {
    kind: 'warning',
    says: {
      ko: `프록시의 상한보다 많은 연결이 필요합니다. 요청이 줄을 서고, ${seconds}초를 넘기면 오류가 납니다.`,
      en: `More connections are needed than the proxy may open. Requests queue, and fail after ${seconds} seconds.`,
    },
    because: [{ fact: 'proxy-borrow-timeout' }, { fact: 'proxy-max-connections-percent' }],
  }
}

const longTransaction: Notice = {
  kind: 'note',
  says: {
    ko: '트랜잭션은 실행 시간보다 길 수 없어 실행 시간까지만 셉니다. 세션이 피닝되면 연결을 이렇게 끝까지 쥐고 있습니다.',
    en: 'A transaction cannot outlast the request, so it is counted as long as that. A pinned session holds on like this.',
  },
  because: [{ fact: 'proxy-multiplexing' }],
}

const lessMemory: Notice = {
  kind: 'note',
  says: {
    ko: '메모리를 모두 쓸 수 있다고 보고 계산한 값이라 실제 최대 연결 수는 이보다 적습니다.',
    en: 'All of the memory is counted here, so the database takes fewer in fact.',
  },
  because: [{ fact: 'proxy-db-max-connections' }],
}

const replicaTrap: Notice = {
  kind: 'trap',
  says: {
    ko: '연결이 너무 많다는 오류의 답은 RDS Proxy입니다. 읽기 전용 복제본은 조회를 나눌 뿐 함수마다 연결을 여는 일을 바꾸지 않습니다.',
    en: 'The answer to too many connections is RDS Proxy. A read replica shares out reads, but every function still opens its own connection.',
  },
  because: [{ fact: 'proxy-problem' }],
}
