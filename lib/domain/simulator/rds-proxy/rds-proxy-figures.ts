import { measureOf } from '@/lib/domain/fact/unit'
import { type Book, figureOf } from '@/lib/domain/simulator/book'

/** What AWS says about connections to a database and through RDS Proxy, in figures. */
export interface RdsProxyFigures {
  /** `proxy-max-connections-percent` */
  readonly connectionsPercent: {
    readonly min: number
    readonly max: number
    readonly byDefault: number
  }
  /** `proxy-borrow-timeout` */
  readonly borrowTimeoutMs: number
  /** `proxy-db-max-connections`: memory for each connection that RDS for MySQL allows by default. */
  readonly mysqlBytesPerConnection: number
}

export function rdsProxyFigures(book: Book): RdsProxyFigures {
  const percent = (figure: string) =>
    figureOf(book, `proxy-max-connections-percent#${figure}_connections_percent`)
  return {
    connectionsPercent: {
      min: percent('min'),
      max: percent('max'),
      byDefault: percent('default'),
    },
    borrowTimeoutMs:
      figureOf(book, 'proxy-borrow-timeout#borrow_timeout_default_s') * measureOf('second').factor,
    mysqlBytesPerConnection: figureOf(
      book,
      'proxy-db-max-connections#mysql_connection_memory_in_bytes',
    ),
  }
}
