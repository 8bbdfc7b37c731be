import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { toUsd } from '@/lib/domain/simulator/money'
import { type Bill, billOf } from './bill-line'
import { freeTier, nothingFree, withoutTableShare } from './free-tier'
import { type TableExtras, tableUsage } from './table-usage'
import { onDemandUsage, provisionedUsage } from './throughput-usage'

const book = await readBook(projectRoot)
const free = freeTier(book)
const usdOf = (bill: Bill, id: string) => {
  const usd = bill.lines.find((line) => line.id === id)?.usd
  return usd ? toUsd(usd) : usd
}

const month = { tableClass: 'standard', monthHours: 720, regions: 1 } as const
// A million units a day.
const day = { readUnits: 2_000_000, writeUnits: 1_000_000, indexWriteUnits: 500_000 }

describe('onDemandUsage', () => {
  it('bills thirty days of requests', () => {
    const bill = billOf(onDemandUsage(day, month), 'us-east-1', book)
    // 60 × 0.125, 30 × 0.625, 15 × 0.625
    expect(usdOf(bill, 'reads')).toBe(7.5)
    expect(usdOf(bill, 'writes')).toBe(18.75)
    expect(usdOf(bill, 'index-writes')).toBe(9.38)
    expect(toUsd(bill.knownUsd)).toBe(35.63)
    expect(bill).toMatchObject({ missing: [], unverified: [] })
  })

  it('bills replicated writes in every Region, and marks prices that nobody has read', () => {
    const global = { ...month, regions: 3 }
    const bill = billOf(onDemandUsage(day, global), 'ap-northeast-2', book)
    // 90 × 0.68
    expect(usdOf(bill, 'replicated-writes')).toBe(61.2)
    // 45 × 0.68
    expect(usdOf(bill, 'index-writes')).toBe(30.6)
    expect(bill.unverified).toEqual(['dynamodb.ondemand-replicated-write-per-million'])
  })
})

describe('provisionedUsage', () => {
  // Unit-hours of a day: 100 RCUs and 50 WCUs around the clock.
  const capacity = { readUnits: 2400, writeUnits: 1200, indexWriteUnits: 0 }

  it('bills unit-hours, less those that are free', () => {
    const paid = billOf(provisionedUsage(capacity, month, nothingFree), 'us-east-1', book)
    // 72,000 × 0.00013, 36,000 × 0.00065
    expect(usdOf(paid, 'reads')).toBe(9.36)
    expect(usdOf(paid, 'writes')).toBe(23.4)
    const started = billOf(provisionedUsage(capacity, month, free), 'us-east-1', book)
    expect(usdOf(started, 'reads')).toBe(7.02)
    expect(usdOf(started, 'writes')).toBe(11.7)
  })

  it('leaves to the indexes what the table does not use of the free units', () => {
    // 15 and 15 WCUs around the clock, of which 25 are free: 5 × 720 × 0.00065.
    const both = { readUnits: 0, writeUnits: 360, indexWriteUnits: 360 }
    const bill = billOf(provisionedUsage(both, month, free), 'us-east-1', book)
    expect(usdOf(bill, 'writes')).toBe(0)
    expect(usdOf(bill, 'index-writes')).toBe(2.34)
    // A table that uses them up leaves none: 15 × 720 × 0.00065.
    const busy = { ...both, writeUnits: 720 }
    const busyBill = billOf(provisionedUsage(busy, month, free), 'us-east-1', book)
    expect(usdOf(busyBill, 'index-writes')).toBe(7.02)
  })

  it('says which price is missing, and leaves it out of the sum', () => {
    const infrequent = { ...month, tableClass: 'standard-ia' } as const
    const usage = provisionedUsage(capacity, infrequent, withoutTableShare(free))
    const bill = billOf(usage, 'ap-northeast-2', book)
    expect(usdOf(bill, 'writes')).toBeNull()
    expect(bill.missing).toEqual(['dynamodb.provisioned-ia-wcu-hour'])
    expect(bill.unverified).toEqual(['dynamodb.provisioned-ia-rcu-hour'])
    expect(toUsd(bill.knownUsd)).toBe(usdOf(bill, 'reads'))
  })
})

describe('tableUsage', () => {
  const extras: TableExtras = {
    tableClass: 'standard',
    storedGb: 125,
    tableGb: 100,
    pitr: true,
    backupGb: 200,
    restoredGb: 100,
    exportedGb: 50,
    importedGb: 20,
    streamReads: 12_500_000,
  }

  it('bills each of them by its price', () => {
    const bill = billOf(tableUsage(extras, free), 'us-east-1', book)
    const usd = (id: string) => usdOf(bill, id)
    expect(usd('storage')).toBe(25)
    expect(usd('pitr')).toBe(20)
    expect(usd('backup')).toBe(20)
    expect(usd('restore')).toBe(15)
    expect(usd('export')).toBe(5)
    expect(usd('import')).toBe(3)
    expect(usd('stream-reads')).toBe(2)
  })

  it('gives nothing back where less is used than is free', () => {
    const bill = billOf(tableUsage({ ...extras, storedGb: 10 }, free), 'us-east-1', book)
    expect(usdOf(bill, 'storage')).toBe(0)
  })

  it('misses no price of what is not used', () => {
    const unused = { ...extras, pitr: false, backupGb: 0, restoredGb: 0, exportedGb: 0 }
    const bare = { ...unused, importedGb: 0, streamReads: 0 }
    const bill = billOf(tableUsage(bare, free), 'ap-northeast-2', book)
    expect(bill.missing).toEqual([])
    expect(bill.unverified).toEqual(['dynamodb.storage-standard-gb-month'])
    expect(toUsd(bill.knownUsd)).toBe(27.08)
  })
})
