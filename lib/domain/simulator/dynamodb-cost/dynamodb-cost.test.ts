import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { monthHours } from '@/lib/domain/simulator/month-hours'
import { simulatorView } from '@/lib/domain/simulator/simulator-view'
import { dayOfShape } from './day-shapes'
import { dynamodbCost } from './dynamodb-cost'
import { dynamodbCostPresets } from './dynamodb-cost-presets'
import type { DynamodbCostSetting } from './dynamodb-cost-setting'
import { hoursText } from './hours-text'

const { book } = simulatorView(dynamodbCost, await readBook(projectRoot))

/** An even day: what it costs can be worked out by hand. */
const even: DynamodbCostSetting = {
  readsByHour: hoursText(dayOfShape('even', 100)),
  writesByHour: hoursText(dayOfShape('even', 70)),
  itemKb: 5,
  consistency: 'strong',
  items: 10_000_000,
  gsis: 0,
  hotKeyPercent: 0,
  targetPercent: 70,
  minRcu: 1,
  maxRcu: 10_000,
  minWcu: 1,
  maxWcu: 10_000,
  updateMinutes: 3,
  region: 'us-east-1',
  tableClass: 'standard',
  replicas: 1,
  freeTier: false,
  monthHours: 720,
  pitr: false,
  backupGb: 0,
  restoredGb: 0,
  exportedGb: 0,
  importedGb: 0,
  streamReads: 0,
}

const outcome = (changes: Partial<DynamodbCostSetting> = {}) =>
  dynamodbCost.run({ ...even, ...changes }, book)
const shown = (id: string, changes: Partial<DynamodbCostSetting> = {}) =>
  outcome(changes).results.find((one) => one.id === id)?.value.en
const kindsOf = (changes: Partial<DynamodbCostSetting>) =>
  outcome(changes).notices.map(({ kind }) => kind)

describe('dynamodbCost', () => {
  it('lays out months as long as AWS’s calculator takes them', () => {
    expect(dynamodbCostPresets[0].setting.monthHours).toBe(monthHours(book))
  })

  it('marks unread prices of the class that it compares', () => {
    const says = (region: string) =>
      outcome({ region }).notices.flatMap(({ because }) =>
        because.flatMap((one) => ('price' in one ? [one.price] : [])),
      )
    expect(says('ap-northeast-2')).toContain('dynamodb.ondemand-ia-read-per-million')
  })

  it('charges a restore by the GB', () => {
    const [without, restored] = [outcome(), outcome({ restoredGb: 100 })]
    const total = ({ lines }: typeof without) => lines.length
    expect(total(restored)).toBe(total(without) + 1)
  })

  it('works out an even day in both modes', () => {
    // 100 × 2 units × 2,592,000 s at 0.125, 70 × 5 at 0.625: 64.80 + 567.00.
    expect(shown('on-demand')).toBe('$631.80')
    // 200 ÷ 0.7 = 286 RCUs, 350 ÷ 0.7 = 500 WCUs for 720 hours: 26.7696 + 234.
    expect(shown('provisioned')).toBe('$260.77')
    expect(shown('cheaper')).toBe('Provisioned')
    expect(shown('utilisation')).toBe('reads 69.9%, writes 70%')
    expect(shown('breakeven')).toBe('28.9%')
    expect(shown('throttled')).toBe('0 requests')
  })

  it('shows every step of it', () => {
    expect(outcome().lines.map(({ from, to }) => `${from.en} = ${to.en}`)).toEqual([
      '2 blocks, rounded up, × 1 = 2',
      'all hours together, 2,400 a second, × 3,600 × 2 = 17,280,000',
      'all hours together, 1,680 a second, × 3,600 × 5 = 30,240,000',
      '17,280,000 × 720 ÷ 24 = 518,400,000',
      '518,400,000 ÷ 1,000,000 × $0.125 = $64.80',
      '30,240,000 × 720 ÷ 24 = 907,200,000',
      '907,200,000 ÷ 1,000,000 × $0.625 = $567.00',
      'highest capacity of each hour, summed over a day, 6,864 × 720 ÷ 24 = 205,920',
      '205,920 × $0.00013 = $26.77',
      'highest capacity of each hour, summed over a day, 12,000 × 720 ÷ 24 = 360,000',
      '360,000 × $0.00065 = $234.00',
      '$0.00065 ÷ (3,600 × $0.625 ÷ 1,000,000) = 28.9%',
      '10,000,000 × (5,120 + 100) ÷ 1,024³ = 48.615 GB',
      '48.615 × $0.25 = $12.15',
      'the largest of 200 ÷ 3,000, 350 ÷ 1,000, 48.615 ÷ 10, rounded up = 5 partitions',
    ])
  })

  it('takes off what is free, of storage and of provisioned capacity only', () => {
    const free = { freeTier: true }
    expect(shown('on-demand', free)).toBe('$631.80')
    // 25 × 720 unit-hours of each: 26.7696 − 2.34 + 234 − 11.70.
    expect(shown('provisioned', free)).toBe('$246.73')
    // 48.6150… − 25 GB.
    expect(shown('rest', free)).toBe('$5.90')
  })

  it('finds on-demand cheaper where capacity stands idle', () => {
    const spike = {
      readsByHour: hoursText(dayOfShape('spike', 100)),
      writesByHour: hoursText(dayOfShape('spike', 70)),
      minWcu: 500,
      minRcu: 300,
    }
    expect(shown('cheaper', spike)).toBe('On-demand')
  })

  it('warns of what auto scaling is late for', () => {
    const hours = [...new Array<number>(12).fill(1), 5000, ...new Array<number>(11).fill(1)]
    const late = { writesByHour: hoursText(hours), itemKb: 1, minWcu: 1 }
    expect(kindsOf(late)).toContain('warning')
    expect(shown('throttled', late)).not.toBe('0 requests')
    expect(kindsOf({})).toEqual(['trap', 'note'])
  })

  it('warns of a key that one partition cannot serve', () => {
    const hot = outcome({
      writesByHour: hoursText(dayOfShape('even', 3000)),
      itemKb: 1,
      hotKeyPercent: 100,
    })
    expect(hot.notices[0]?.says.en).toContain('up to 2,000 requests a second are refused')
    expect(hot.notices[0]?.says.en).toContain('3 keys or more')
  })

  it('warns of an export that PITR is missing for', () => {
    const facts = (changes: Parameters<typeof outcome>[0]) =>
      outcome(changes).notices.flatMap(({ because }) =>
        because.map((one) => ('fact' in one ? one.fact : '')),
      )
    expect(facts({ exportedGb: 10, pitr: false })).toContain('s3-export-pitr')
    expect(facts({ exportedGb: 10, pitr: true })).not.toContain('s3-export-pitr')
    expect(facts({ exportedGb: 0, pitr: false })).not.toContain('s3-export-pitr')
  })

  it('bills replicas and indexes', () => {
    // 907.2 million replicated writes twice, and as many for the index, at 0.625; reads once.
    expect(shown('on-demand', { replicas: 2, gsis: 1 })).toBe('$2,332.80')
  })

  it('leaves open what has no price, and names it', () => {
    const seoul = { region: 'ap-northeast-2', tableClass: 'standard-ia' }
    expect(shown('cheaper', seoul)).toBe('unknown')
    expect(shown('provisioned', seoul)).toBe('price unknown')
    expect(shown('total', seoul)).toBe('price unknown')
    const missing = outcome(seoul).notices.find(({ kind }) => kind === 'missing')
    expect(missing?.says.en).toBe(
      'Not known for this Region: provisioned writes, storage. It is left open, not guessed. Choose another Region or leave that out for a sum.',
    )
    expect(missing?.says.ko).toContain('프로비저닝 쓰기, 저장')
  })

  it('says that a class would be cheaper, by cost and not by how rarely it is read', () => {
    const archive = { items: 2_000_000_000, writesByHour: hoursText(dayOfShape('even', 1)) }
    const says = outcome(archive).notices.map((notice) => notice.says.en)
    expect(says.some((text) => text.includes('cheaper in Standard-IA'))).toBe(true)
  })

  it('draws the day within the number of points a chart may have', () => {
    for (const { series } of outcome().charts) {
      for (const { points } of series) {
        expect(points.length).toBeLessThanOrEqual(60)
        expect(points.at(-1)?.[0]).toBe(24)
      }
    }
  })
})
