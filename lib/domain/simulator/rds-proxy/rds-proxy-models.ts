import { z } from 'zod'
import { type ContractModel, contractModel } from '@/lib/domain/simulator/contract-model'
import { count } from '@/lib/domain/simulator/input-schema'
import { stepsByName } from '@/lib/domain/simulator/worked'
import { mysqlMaxConnections } from './mysql-max-connections'
import { proxyLimit } from './proxy-limit'
import { rdsProxyFigures } from './rds-proxy-figures'

export const rdsProxyModels: readonly ContractModel[] = [
  contractModel(
    null,
    (book) => {
      const { byDefault, ...range } = rdsProxyFigures(book).connectionsPercent
      return z.strictObject({
        maxConnections: count({ max: mostConnections }),
        maxConnectionsPercent: count(range).default(byDefault),
      })
    },
    (given) => proxyLimit(given),
  ),
  contractModel(
    'mysql-max-connections',
    () => z.strictObject({ memoryBytes: count() }),
    ({ memoryBytes }, book) => {
      const { mysqlBytesPerConnection } = rdsProxyFigures(book)
      const { upperBound, steps } = mysqlMaxConnections(memoryBytes, mysqlBytesPerConnection)
      return { upperBound, steps: stepsByName(steps) }
    },
  ),
]

// A hundred times as many is still a whole number that a double holds exactly.
const mostConnections = 1e12
