import type { ReadConsistency } from '@/lib/domain/simulator/dynamodb-capacity/read-limits'
import { type TableClass, tableClasses } from './table-class'

/** What stands in the fields. */
export interface DynamodbCostSetting {
  /** Requests a second at the start of each hour. */
  readonly readsByHour: string
  readonly writesByHour: string
  readonly itemKb: number
  readonly consistency: string
  readonly items: number
  readonly gsis: number
  readonly hotKeyPercent: number
  readonly targetPercent: number
  readonly minRcu: number
  readonly maxRcu: number
  readonly minWcu: number
  readonly maxWcu: number
  readonly updateMinutes: number
  readonly region: string
  readonly tableClass: string
  readonly replicas: number
  readonly freeTier: boolean
  readonly monthHours: number
  readonly pitr: boolean
  readonly backupGb: number
  readonly restoredGb: number
  readonly exportedGb: number
  readonly importedGb: number
  readonly streamReads: number
}

export function tableClassOf({ tableClass }: DynamodbCostSetting): TableClass {
  return tableClasses.find((one) => one === tableClass) ?? 'standard'
}

export function consistencyOf({ consistency }: DynamodbCostSetting): ReadConsistency {
  return consistency === 'strong' || consistency === 'transactional' ? consistency : 'eventual'
}
