import Big from 'big.js'
import type { Usage } from './bill-line'
import type { FreeTier } from './free-tier'
import { perMillion } from './per-million'
import { type TableClass, tableClassPrices } from './table-class'

/** What a table keeps and moves in a month besides its reads and writes. */
export interface TableExtras {
  readonly tableClass: TableClass
  /** With the overhead of each item, indexes and all Regions included. */
  readonly storedGb: number
  /** Of the table alone: what PITR, a backup or an export covers. */
  readonly tableGb: number
  readonly pitr: boolean
  readonly backupGb: number
  readonly restoredGb: number
  readonly exportedGb: number
  readonly importedGb: number
  /** GetRecords calls by others than Lambda; Lambda's are free. */
  readonly streamReads: number
}

/** The same as lines of a bill (facts `streams-read-pricing`, `dynamodb-free-tier`, `s3-export-pitr`). */
export function tableUsage(extras: TableExtras, free: FreeTier): readonly Usage[] {
  const keys = tableClassPrices[extras.tableClass]
  const gb = (id: string, priceKey: string, quantity: number) => ({
    id,
    priceKey,
    quantity,
    free: 0,
    per: 1,
  })
  return [
    { ...gb('storage', keys.storageGbMonth, extras.storedGb), free: free.storageGb },
    gb('pitr', 'dynamodb.backup-pitr-gb-month', extras.pitr ? extras.tableGb : 0),
    gb('backup', 'dynamodb.backup-ondemand-gb-month', extras.backupGb),
    gb('restore', 'dynamodb.restore-gb', extras.restoredGb),
    gb('export', 'dynamodb.s3-export-gb', extras.exportedGb),
    gb('import', 'dynamodb.s3-import-gb', extras.importedGb),
    {
      id: 'stream-reads',
      priceKey: 'dynamodb.streams-read-per-million',
      quantity: new Big(extras.streamReads),
      free: free.streamReads,
      per: perMillion,
    },
  ]
}
