import { describe, expect, it } from 'vitest'
import { gradeItem } from '@/lib/domain/item/grade-item'
import { selectItems } from '@/lib/domain/quiz/select-items'
import { importFormats, wholeImport } from './exchange'
import { importFormatOf } from './import-format'
import { importItems } from './import-items'
import { importPreview } from './import-preview'

const aiken = 'Which is a queue?\nA. S3\nB. SQS\nANSWER: B\n'

describe('importItems', () => {
  it('[XC1] gives the same question the same id in every file, for life', () => {
    const gift = 'Which is a queue? {~S3#No. =SQS####Why}'
    const reordered = 'Which is a queue? {=SQS ~S3}'
    const table = 'stem,option_1,option_2,answer\nWhich is a queue?,S3,SQS,B\n'
    const ids = [
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
