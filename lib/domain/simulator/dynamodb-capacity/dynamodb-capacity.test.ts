import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import type { Book } from '@/lib/domain/simulator/book'
import { practiceItems } from '@/lib/domain/simulator/dynamodb-item-size/example-items'
import type { Field, Setting, SettingValue } from '@/lib/domain/simulator/field'
import { simulatorView } from '@/lib/domain/simulator/simulator-view'
import { accessSettingOf } from './access-setting'
import { dynamodbCapacity } from './dynamodb-capacity'

let book: Book
beforeAll(async () => {
  // The part that its page is given: a fact that it forgot to name is missing there.
  book = simulatorView(dynamodbCapacity, await readBook(projectRoot)).book
})

function preset(id: string): Setting {
  const found = dynamodbCapacity.presets.find((one) => one.id === id)
  if (!found) throw new Error(`There is no preset ${id}.`)
  return found.setting
}

const run = (setting: Setting) => dynamodbCapacity.run(setting, book)
const resultOf = (setting: Setting, id: string) =>
  run(setting).results.find((one) => one.id === id)?.value.en

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(texts)
}

function valuesOf(field: Field): fc.Arbitrary<SettingValue> {
  switch (field.kind) {
    case 'number':
      return field.whole
        ? fc.integer({ min: field.min, max: field.max })
        : fc.double({ min: field.min, max: field.max, noNaN: true })
    case 'choice':
      return fc.constantFrom(...field.options.map(({ value }) => value))
    case 'switch':
      return fc.boolean()
    case 'text':
      return fc.constantFrom(...practiceItems)
  }
}

describe('the page of the capacity', () => {
  it.each([
    ['products', '400 RCUs · 40 WCUs', '20 WCUs'],
    ['profile', '200 RCUs · 100 WCUs', undefined],
    ['payment', '120 RCUs · 600 WCUs', '300 WCUs'],
    ['forum', '50 RCUs · 15 WCUs', undefined],
    ['pasted', '100 RCUs · 40 WCUs', undefined],
  ])('of the preset %s is %s', (id, table, gsi) => {
    expect(resultOf(preset(id), 'table')).toBe(table)
    expect(resultOf(preset(id), 'gsi')).toBe(gsi)
  })

  it.each<[Setting, string, string]>([
    [{ readOperation: 'BatchGetItem' }, 'rcu', '1,000 RCUs'],
    [{ readOperation: 'Query', consistency: 'strong' }, 'rcu', '800 RCUs'],
    [{ readOperation: 'GsiQuery', consistency: 'strong' }, 'rcu', '100 RCUs'],
    [{ readOperation: 'TransactGetItems', itemsPerRead: 3, readsPerSecond: 1 }, 'rcu', '6 RCUs'],
    [{ readOperation: 'GetItem', itemKb: 0, readsPerSecond: 3 }, 'rcu', '1.5 RCUs'],
    [{ writeOperation: 'UpdateItem', beforeKb: 3 }, 'wcu', '60 WCUs'],
    [{ writeOperation: 'DeleteItem', itemKb: 2.5 }, 'wcu', '60 WCUs'],
    [{ writeOperation: 'BatchWriteItem', itemsPerWrite: 5 }, 'wcu', '200 WCUs'],
    [{ lsiCount: 2, indexChange: 'indexed-key-changed' }, 'wcu', '120 WCUs'],
    [{ gsiCount: 3, indexChange: 'indexed-key-changed', entryKb: 1.5 }, 'gsi', '240 WCUs'],
    [{ gsiCount: 3, indexChange: 'not-in-index-before-or-after' }, 'gsi', '0 WCUs'],
  ])('works out %j', (changed, id, value) => {
    expect(resultOf({ ...preset('products'), ...changed }, id)).toBe(value)
  })

  it('shows where it rounds', () => {
    const { lines } = run(preset('products'))
    expect(lines.slice(0, 5).map(({ from, to }) => [from.ko, to.ko])).toEqual([
      ['1.5KB × 1,024', '1,536바이트'],
      ['1,536바이트 × 20개', '30,720바이트'],
      ['30,720바이트 ÷ 4,096, 올림', '8블록'],
      ['8블록 × 0.5 (최종적 일관성)', '4RCU'],
      ['4RCU × 100건', '400RCU'],
    ])
  })

  it('compares the ways to read the same items', () => {
    const [table] = run(preset('products')).tables
    expect(table?.rows.map((row) => [row[0]?.en, row[4]?.en])).toEqual([
      ['GetItem, 20 times', '10 RCUs'],
      ['BatchGetItem', '10 RCUs'],
      ['TransactGetItems', '40 RCUs'],
      ['Query', '4 RCUs'],
      ['Query on a GSI', '1 RCU'],
      ['Query on an LSI', '1 RCU'],
      ['Query on an LSI that fetches from the table', '11 RCUs'],
    ])
  })

  it.each<[Setting, string]>([
    [
      { readOperation: 'BatchGetItem', itemsPerRead: 101 },
      'One BatchGetItem takes up to 100 items',
    ],
    [{ itemsPerRead: 1000, itemKb: 2 }, 'One Query takes up to 1 MB'],
    [
      { writeOperation: 'TransactWriteItems', itemsPerWrite: 101 },
      'One transaction takes up to 100 items and 4 MB',
    ],
    [{ readsPerSecond: 20_000 }, 'over the default quota of a table'],
    [{ writesPerSecond: 600 }, 'One partition key cannot carry all of this'],
    [
      { sizeFrom: 'item', item: JSON.stringify({ a: 'x'.repeat(500_000) }) },
      'The item is over the limit of 400 KB',
    ],
  ])('warns of %.60j', (changed, words) => {
    const { notices } = run({ ...preset('products'), ...changed })
    expect(notices.map(({ says }) => says.en).join(' ')).toContain(words)
  })

  it('works for whatever the fields let through, with no number that is none', () => {
    const fields = dynamodbCapacity.fields(book)
    const setting = fc.record(
      Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valuesOf(field)])),
    )
    fc.assert(
      fc.property(setting, (one) => {
        const outcome = run(one)
        const said = texts(outcome)
        expect(said.some((text) => /NaN|Infinity|undefined|(^|\s)-0(\s|$)/.test(text))).toBe(false)
        const drawn = outcome.charts.flatMap(({ series }) => series.flatMap(({ points }) => points))
        expect(drawn.flat().every(Number.isFinite)).toBe(true)
        for (const { asked } of outcome.results) {
          if (asked?.kind === 'number') expect(Number.isFinite(asked.value)).toBe(true)
        }
      }),
    )
  })

  it('gets its setting back from the values of the fields', () => {
    expect(accessSettingOf(preset('forum'))).toEqual(preset('forum'))
  })
})
