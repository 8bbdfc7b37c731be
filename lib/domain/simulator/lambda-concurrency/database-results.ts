import type { Result } from '@/lib/domain/simulator/outcome'
import type { ConcurrencyPeak } from './concurrency-peak'
import { things, told, toleranceOf } from './concurrency-text'

const pieces = { ko: '개', en: '' }

/** What the rush means to the database; nothing where there is none. */
export function databaseResults({ database }: ConcurrencyPeak): readonly Result[] {
  if (database === null) return []
  const { maxConnections, wanted, refused, proxyLimit, proxyNeeded } = database
  return [
    {
      id: 'refused',
      label: { ko: '직접 접속할 때 거절되는 연결', en: 'Connections refused without a proxy' },
      value: things(refused),
      note: {
        ko: `${told(wanted)}개를 열려 하고, 데이터베이스는 ${told(maxConnections)}개까지 받습니다.`,
        en: `${told(wanted)} are wanted, and the database takes ${told(maxConnections)}.`,
      },
      asked: { kind: 'number', value: refused, unit: pieces, tolerance: toleranceOf(refused) },
    },
    {
      id: 'proxy',
      label: { ko: 'RDS Proxy로 필요한 연결', en: 'Connections needed with RDS Proxy' },
      value: things(Math.ceil(proxyNeeded)),
      note: {
        ko: `프록시는 ${told(proxyLimit)}개까지 엽니다.`,
        en: `The proxy opens ${told(proxyLimit)} at most.`,
      },
      asked: {
        kind: 'number',
        value: Math.ceil(proxyNeeded),
        unit: pieces,
        // What is worked out before it is rounded up is right as well.
        tolerance: Math.max(toleranceOf(proxyNeeded), Math.ceil(proxyNeeded) - proxyNeeded),
      },
    },
  ]
}
