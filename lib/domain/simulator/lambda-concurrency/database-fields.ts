import type { Book } from '@/lib/domain/simulator/book'
import { choiceField, numberField } from '@/lib/domain/simulator/field'
import { rdsProxyFigures } from '@/lib/domain/simulator/rds-proxy/rds-proxy-figures'
import { withDatabase } from './lambda-concurrency-setting'

const pieces = { ko: '개', en: '' }
const whereThereIsOne = { field: 'database', is: withDatabase }

/** What is asked about the database, if the function has one. */
export function databaseFields(book: Book) {
  const { min, max } = rdsProxyFigures(book).connectionsPercent
  return {
    database,
    ...connectionFields,
    maxConnectionsPercent: numberField({
      label: { ko: '프록시가 쓸 수 있는 비율', en: 'Share that the proxy may use' },
      group: 'database',
      unit: { ko: '%', en: '%' },
      min,
      max,
      when: whereThereIsOne,
      samples: [50, 75, 80, 90, 95, 100],
    }),
  }
}

const database = choiceField({
  label: { ko: '데이터베이스', en: 'Database' },
  group: 'database',
  options: [
    { value: 'none', name: { ko: '없음', en: 'None' } },
    { value: 'given', name: { ko: '최대 연결 수로', en: 'By its connections' } },
    { value: 'mysql', name: { ko: 'RDS for MySQL 메모리로', en: 'RDS for MySQL by memory' } },
  ],
})

const connectionFields = {
  maxConnections: numberField({
    label: { ko: '데이터베이스의 최대 연결 수', en: 'Connections the database takes' },
    group: 'database',
    unit: pieces,
    min: 1,
    max: 100_000,
    scale: 'log',
    when: { field: 'database', is: ['given'] },
    samples: [100, 200, 300, 500, 1000],
  }),
  memoryGib: numberField({
    label: { ko: '인스턴스의 메모리', en: 'Memory of the instance' },
    group: 'database',
    unit: { ko: 'GiB', en: 'GiB' },
    min: 1,
    max: 1024,
    scale: 'log',
    when: { field: 'database', is: ['mysql'] },
    samples: [2, 4, 8, 16, 32],
  }),
  connectionsPerEnvironment: numberField({
    label: { ko: '실행 환경마다 여는 연결', en: 'Connections of each environment' },
    group: 'database',
    unit: pieces,
    min: 1,
    max: 20,
    when: whereThereIsOne,
    samples: [1, 2, 3],
  }),
  transactionMs: numberField({
    label: { ko: '트랜잭션 시간', en: 'Time of the transaction' },
    hint: {
      ko: '요청 한 건이 프록시에서 빌린 연결을 쥐고 있는 시간입니다.',
      en: 'How long a request keeps what it borrowed from the proxy.',
    },
    group: 'database',
    unit: { ko: 'ms', en: 'ms' },
    min: 1,
    max: 60_000,
    scale: 'log',
    when: whereThereIsOne,
    samples: [20, 50, 100, 200],
  }),
}
