import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AskedItem, askedTypes } from '@/lib/domain/item/item'
import { asked, carriedByGift, itemOfTexts } from './exchange.fixture'
import { exportItems } from './export-items'
import { importItems } from './import-items'

const locales = { locale: 'ko', tellIn: 'en' } as const

/** Signs that some format gives a meaning to, Hangul, emoji and plain letters. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['~', '=', '#', '{', '}', ':', '::', '\\', '\\n', '->', '####', '%50%', '//', '\n', '\n\n'],
    ...['**a**', '`b`', '**', '`', '*', '_', '[html]', '<b>', '&amp;', '&', '<', '>', '"', "'"],
    ...[
      ',',
      ';',
      '|',
      '\t',
      '=1+1',
      '@x',
      '+',
      '-',
      ']]>',
      '1. ',
      '# ',
      '한글',
      '서버리스',
      '🙂',
      'a',
      ' ',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
)

const word = fc
  .array(piece, { minLength: 1, maxLength: 8 })
  .map((pieces) =>
    pieces
      .join('')
      .replaceAll(/_{2,}|\r/g, '_')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim(),
  )
  .filter((text) => text !== '')

const texts = fc.uniqueArray(word, { minLength: 9, maxLength: 9 })

function roundTrip(items: readonly AskedItem[], format: 'gift' | 'csv' | 'json') {
  return importItems(exportItems(items, format, locales).text, format, 'en')
}

describe.each(askedTypes)('a %s item', (type) => {
  it('[XC2] comes back from own JSON byte for byte', () => {
    fc.assert(
      fc.property(texts, (words) => {
        const item = itemOfTexts(type, words)
        const { items, problems } = roundTrip([item], 'json')
        expect(problems).toEqual([])
        expect(items).toEqual([item])
      }),
    )
  })

  it('[XC2] comes back from a table as it went', () => {
    fc.assert(
      fc.property(texts, (words) => {
        const item = itemOfTexts(type, words)
        const { items, problems } = roundTrip([item], 'csv')
        expect(problems).toEqual([])
        expect(items.map(asked)).toEqual([asked(item)])
      }),
    )
  })

  it('[XC2] comes back from GIFT with what GIFT carries', () => {
    fc.assert(
      fc.property(texts, (words) => {
        const item = itemOfTexts(type, words)
        const { items, problems } = roundTrip([item], 'gift')
        expect(problems).toEqual([])
        expect(items.map(asked)).toEqual([asked(carriedByGift(item))])
      }),
    )
  })
})
