import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeItem } from '@/lib/domain/item/grade-item'
import { askedTypes } from '@/lib/domain/item/item'
import { ownItemsVersion, parseOwnItems } from '@/lib/domain/own-items/parse-own-items'
import { selectItems } from '@/lib/domain/quiz/select-items'
import { importFormats, wholeImport } from './exchange'
import { itemOfTexts } from './exchange.fixture'
import { exportItems } from './export-items'
import { importFormatOf } from './import-format'
import { importItems } from './import-items'
import { importPreview } from './import-preview'

const aiken = 'Which is a queue?\nA. S3\nB. SQS\nANSWER: B\n'
const ownJson = '"format":"serverless-study-hall/items","version":1,"locale":"en","items":'

describe('importItems', () => {
  it('[XC1] gives the same question the same id in every file, for life', () => {
    const gift = 'Which is a queue? {~S3#No. =SQS####Why}'
    const reordered = 'Which is a queue? {=SQS ~S3}'
    const table = 'stem,option_1,option_2,answer\nWhich is a queue?,S3,SQS,B\n'
    const options = '{"id":"y","text":"SQS"},{"id":"x","text":"S3"}'
    const own = `"type":"single","stem":"Which is a queue?","options":[${options}],"answer":"y"`
    const ids = [
      importItems(`{${ownJson}[{${own}}]}`, 'json', 'en'),
      importItems(aiken, 'aiken', 'en'),
      importItems(gift, 'gift', 'ko'),
      importItems(reordered, 'gift', 'en'),
      importItems(table, 'csv', 'en'),
    ].map(({ items }) => items[0]?.id)
    // Written down: a change of this value takes every learner's history of imported items away.
    expect(ids).toEqual(ids.map(() => 'own.0zb3v2p0s0fvzj'))
  })

  it('[XC1] gives other questions other ids', () => {
    const { items } = importItems('A {=a ~b}\n\nA {=b ~a}\n\nA {=a ~c}\n\nB {=a ~b}', 'gift', 'en')
    expect(new Set(items.map(({ id }) => id)).size).toBe(4)
  })

  it.each(askedTypes)('[XC1] gives %s the same id in own JSON as in a table', (type) => {
    const item = itemOfTexts(type, [])
    const { text } = exportItems([item], 'csv', { locale: 'en', tellIn: 'en' })
    const unnamed = text.replace('own.sample', '')
    const { id, ...rest } = item
    const reversed = 'options' in rest ? { ...rest, options: rest.options.toReversed() } : rest
    const [inTable] = importItems(unnamed, 'csv', 'en').items
    const [inJson] = importItems(`{${ownJson}[${JSON.stringify(reversed)}]}`, 'json', 'en').items
    expect(inTable?.id).toMatch(/^own\.[0-9a-z]{14}$/)
    expect(inJson?.id).toBe(inTable?.id)
  })

  it('[XC1] passes over a question that the file asks twice', () => {
    const { items, leftOut, problems } = importItems(`${aiken}\n${aiken}`, 'aiken', 'en')
    expect(problems).toEqual([])
    expect(items).toHaveLength(1)
    expect(leftOut).toEqual([{ line: 6, reason: 'It is the question of line 1 again.' }])
  })

  it('[XC1] keeps the ids of options when their order changes', () => {
    const optionIds = (text: string) =>
      importItems(text, 'gift', 'en').items.flatMap((item) =>
        'options' in item ? item.options.map(({ id, text: words }) => `${words} ${id}`) : [],
      )
    expect(optionIds('A {=b ~a}').sort()).toEqual(optionIds('A {~a =b}').sort())
  })

  it('[XC13] imports nothing where anything is wrong', () => {
    const wrong = importItems(`${aiken}Alone?\nA. a\nANSWER: A\n`, 'aiken', 'en')
    expect(wrong.items).not.toEqual([])
    expect(wholeImport(wrong)).toBeNull()
    const right = importItems(aiken, 'aiken', 'en')
    expect(wholeImport(right)).toEqual(right.items)
  })

  it('[XC14] a quiz asks and grades an imported item like any other', () => {
    const { items } = importItems(aiken, 'aiken', 'en')
    const [item] = selectItems(items, 10, 'seed')
    if (item?.type !== 'single') throw new Error('expected a single choice')
    expect(gradeItem(item, { type: 'single', choice: item.answer }).correct).toBe(true)
  })

  const table = 'stem,type,answer,tolerance\n'
  const json = '"type":"number","stem":"A","answer":{"value":5},"tolerance":1e999'
  it.each([
    ['csv', `${table}A,number,5,1e999`, 2, '“1e999”'],
    ['csv', `${table}A,number,${'9'.repeat(400)},0`, 2, expect.stringMatching(/^“9+/)],
    ['csv', `${table}A ____,cloze,#1e999 MB,`, 2, '“#1e999 MB”'],
    ['gift', '\nA {#5:1e999}', 2, '“#5:1e999”'],
    ['gift', 'A {#1e308..1.5e308}', 1, 'Infinity'],
    ['json', `{${ownJson}[\n{${json}}]}`, 2, '“null”'],
  ] as const)('[XC17] refuses a number too large in %s: %j', (format, text, line, found) => {
    const { problems } = importItems(text, format, 'en')
    expect(problems).toMatchObject([{ line, found }])
    expect(importItems(text, format, 'ko').problems[0]?.expected).toMatch(/[가-힣]/)
  })

  it('[XC17] what is imported without a problem reads back from storage', () => {
    const digits = fc.oneof(
      fc.constantFrom('0', '5', '-3', '.5', '1,769', '1e308', '1.5e308', '-1e308', '1e-400'),
      fc.constantFrom('1e309', '1e999', '-1e999', '9'.repeat(400), 'Infinity', 'NaN', 'x', ''),
      fc.double().map(String),
    )
    const files = fc
      .tuple(digits, digits)
      .map(([a, b]) => [
        ['csv', `stem,type,answer,tolerance\nA,number,${a} MB,${b}`] as const,
        ['csv', `stem,type,answer\nA ____ ____,cloze,#${a} MB;#${b}`] as const,
        ['gift', `A {#${a}:${b}}`] as const,
        ['gift', `A {#${a}..${b}}`] as const,
        [
          'json',
          `{${ownJson}[{"type":"number","stem":"A","answer":{"value":${a}},"tolerance":${b}}]}`,
        ] as const,
      ])
    fc.assert(
      fc.property(files, (texts) => {
        for (const [format, text] of texts) {
          const items = wholeImport(importItems(text, format, 'en'))
          const file = { name: 'a', locale: 'ko', importedAt: 1, items: items ?? [] }
          const stored = structuredClone({ version: ownItemsVersion, files: [file] })
          expect([text, parseOwnItems(stored).type]).toEqual([text, 'read'])
        }
      }),
    )
  })

  it.each(importFormats)(
    '[XC5] refuses an empty file of %s, in the language asked for',
    (format) => {
      expect(importItems('\n\n', format, 'ko').problems).toHaveLength(1)
      expect(importItems('\n\n', format, 'ko').problems[0]?.expected).toMatch(/[가-힣]/)
      expect(importItems('\n\n', format, 'en').problems[0]?.expected).not.toMatch(/[가-힣]/)
    },
  )

  it('[XC15] no text makes it take long', () => {
    const signs = ['{', '\\', '::', '=', '~%', '#', '"', '<', '**', '`', '_', '[', '-', ',', 'a ']
    const more = [' ', '\t', '1', '[id:', '// [id:', '<b ', '&#1', '\n ', '=a -> ', 'a\n']
    const hostile = [...signs, ...more].map((sign) => sign.repeat(200_000 / sign.length))
    hostile.push(Array.from({ length: 50_000 }, (_, index) => `~${index}`).join(''))
    hostile.push(`${'1'.repeat(200_000)}\n`)
    hostile.push(`[html]<${'a'.repeat(200_000)}`, `[html]</${'a '.repeat(100_000)}`)
    const nothings = Array.from({ length: 100_000 }, () => '0').join()
    hostile.push(`{${ownJson}[{"type":"single","stem":"A","answer":"x","options":[${nothings}]}]}`)
    for (const format of importFormats) {
      for (const text of [...hostile, ...hostile.map((text) => `a {=${text} ~b}`)]) {
        expect(importItems(text, format, 'en').items.length).toBeLessThanOrEqual(1)
      }
    }
  })
})

describe('importPreview', () => {
  it('[XC13] a preview counts by type and shows the first questions without marks', () => {
    const text = ['**One** {T}', 'Two {F}', 'Three {#3}'].join('\n\n')
    expect(importPreview(importItems(text, 'gift', 'en'))).toEqual({
      items: 3,
      types: { true_false: 2, number: 1 },
      stems: ['One', 'Two', 'Three'],
    })
  })
})

describe('importFormatOf', () => {
  it.each([
    ['a.csv', '', 'csv'],
    ['a.TSV', '', 'csv'],
    ['a.gift', '', 'gift'],
    ['a.json', '', 'json'],
    ['a.txt', aiken, 'aiken'],
    ['a.gift.txt', 'S3? {T}', 'gift'],
    ['-', '\uFEFF{"format": "x"}', 'json'],
    ['-', 'id;stem;answer\n', 'csv'],
    ['-', '{=Two ~three} is even', 'gift'],
  ])('tells %s with %j', (name, text, format) => {
    expect(importFormatOf(name, text)).toBe(format)
  })
})
