import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { locales } from '@/lib/shared/locale'
import { parseShorthand, withoutShorthand } from './shorthand'

const shorthand = parseShorthand(parse(readFileSync('content/notes/shorthand.yaml', 'utf8')))

describe('withoutShorthand', () => {
  const cases = locales.flatMap((locale) =>
    shorthand.examples[locale].map(([from, to]) => ({ locale, from, to })),
  )

  it.each(cases)('[IM11] writes "$from" as "$to" ($locale)', ({ locale, from, to }) => {
    expect(withoutShorthand(from, locale, shorthand)).toBe(to)
  })

  it('[IM12] leaves code and addresses alone', () => {
    const text = '주소 https://example.com/a&b?x=필요x 와 `app & all` 그대로'
    expect(withoutShorthand(text, 'ko', shorthand)).toBe(text)
  })
})

describe('parseShorthand', () => {
  it('[IM13] names the entry whose pattern is not a regular expression', () => {
    const entry = {
      mark: '多',
      meaning: { ko: '', en: '' },
      ko: [{ find: '(', write: '' }],
      en: [],
    }
    const table = [{ ...entry, examples: { ko: [], en: [] } }]
    expect(() => parseShorthand(table)).toThrow('Shorthand "多"')
  })
})
