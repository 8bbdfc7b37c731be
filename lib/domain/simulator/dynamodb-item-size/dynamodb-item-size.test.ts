import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import type { Book } from '@/lib/domain/simulator/book'
import type { Setting } from '@/lib/domain/simulator/field'
import { simulatorView } from '@/lib/domain/simulator/simulator-view'
import { dynamodbItemSize } from './dynamodb-item-size'
import { orderItem, practiceItems } from './example-items'

let book: Book
beforeAll(async () => {
  // The part that its page is given: a fact that it forgot to name is missing there.
  book = simulatorView(dynamodbItemSize, await readBook(projectRoot)).book
})

const preset = (id: string): Setting => {
  const found = dynamodbItemSize.presets.find((one) => one.id === id)
  if (!found) throw new Error(`There is no preset ${id}.`)
  return found.setting
}

const run = (setting: Setting) => dynamodbItemSize.run(setting, book)
const resultOf = (setting: Setting, id: string) =>
  run(setting).results.find((one) => one.id === id)?.value.ko
const check = (text: string) => dynamodbItemSize.checks.item?.(text, book)?.ko ?? null

/** Whatever text is shown, in both languages. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(texts)
}

describe('the page of the item size', () => {
  it.each([
    ['order', '1,057바이트', '2WCU', '1,157바이트'],
    ['short-order', '626바이트', '1WCU', '726바이트'],
    ['reading', '21바이트', '1WCU', '121바이트'],
    ['station', '138바이트', '1WCU', '238바이트'],
    ['profile', '106바이트', '1WCU', '254바이트'],
  ])('of the preset %s is %s', (id, bytes, wcu, stored) => {
    expect(resultOf(preset(id), 'bytes')).toBe(bytes)
    expect(resultOf(preset(id), 'wcu')).toBe(wcu)
    expect(resultOf(preset(id), 'stored')).toBe(stored)
  })

  it('shows the way to every byte', () => {
    const item = '{"id": "a1", "n": -27, "box": {"w": 30}}'
    const { lines } = run({ ...preset('order'), item })
    expect(lines.slice(0, 4).map(({ from, to }) => [from.en, to.en])).toEqual([
      ['name 2 bytes + value 2 bytes', '4 bytes'],
      ['name 1 byte + value (2 significant digits ÷ 2, rounded up) + 1', '3 bytes'],
      ['name 3 bytes + value 3 + 1 × 1 + (3)', '10 bytes'],
      ['4 + 3 + 10', '17 bytes'],
    ])
  })

  it('warns of an item beyond the limit, and of a form that does not fit', () => {
    const large = run({ ...preset('order'), item: JSON.stringify({ a: 'x'.repeat(1_048_576) }) })
    expect(large.notices[0]).toMatchObject({ kind: 'warning' })
    expect(large.notices[0]?.says.ko).toContain('한도 400KB를 638,977바이트 넘어')
    const misread = run({ ...preset('profile'), form: 'typed' })
    expect(misread.notices[0]?.says.en).toContain('read in the one that fits')
    expect(misread.results[0]?.value.en).toBe('106 bytes')
  })

  it('says what is wrong with a text', () => {
    expect(check('{"id": }')).toContain('1번째 줄 8번째 글자')
    expect(check(orderItem)).toBeNull()
    expect(practiceItems.map(check)).toEqual(practiceItems.map(() => null))
  })

  it('works for whatever the fields let through, with no number that is none', () => {
    const item = fc.oneof(
      fc.constantFrom(...practiceItems),
      fc.dictionary(fc.string(), fc.jsonValue()).map((one) => JSON.stringify(one)),
    )
    const form = fc.constantFrom('auto', 'typed', 'plain')
    const setting = fc.record({
      item,
      form,
      items: fc.integer({ min: 1, max: 1e9 }),
      globalTable: fc.boolean(),
    })
    fc.assert(
      fc.property(
        setting.filter((one) => check(one.item) === null),
        (one) => {
          const names = texts(one.item)
          const said = texts(run(one)).filter((text) => !names.includes(text))
          expect(said.some((text) => /NaN|Infinity|undefined|(^|\s)-0(\s|$)/.test(text))).toBe(
            false,
          )
        },
      ),
    )
  })
})
