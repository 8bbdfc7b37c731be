export const tableClasses = ['standard', 'standard-ia'] as const
export type TableClass = (typeof tableClasses)[number]

/** The keys of a table class's prices. */
export interface TableClassPrices {
  readonly rcuHour: string
  readonly wcuHour: string
  readonly replicatedWcuHour: string
  readonly readsPerMillion: string
  readonly writesPerMillion: string
  readonly replicatedWritesPerMillion: string
  readonly storageGbMonth: string
}

export const tableClassPrices: Record<TableClass, TableClassPrices> = {
  standard: {
    rcuHour: 'dynamodb.provisioned-rcu-hour',
    wcuHour: 'dynamodb.provisioned-wcu-hour',
    replicatedWcuHour: 'dynamodb.provisioned-replicated-wcu-hour',
    readsPerMillion: 'dynamodb.ondemand-read-per-million',
    writesPerMillion: 'dynamodb.ondemand-write-per-million',
    replicatedWritesPerMillion: 'dynamodb.ondemand-replicated-write-per-million',
    storageGbMonth: 'dynamodb.storage-standard-gb-month',
  },
  'standard-ia': {
    rcuHour: 'dynamodb.provisioned-ia-rcu-hour',
    wcuHour: 'dynamodb.provisioned-ia-wcu-hour',
    replicatedWcuHour: 'dynamodb.provisioned-ia-replicated-wcu-hour',
    readsPerMillion: 'dynamodb.ondemand-ia-read-per-million',
    writesPerMillion: 'dynamodb.ondemand-ia-write-per-million',
    replicatedWritesPerMillion: 'dynamodb.ondemand-ia-replicated-write-per-million',
    storageGbMonth: 'dynamodb.storage-ia-gb-month',
  },
}
