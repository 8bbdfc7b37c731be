import { describe, expect, it } from 'vitest'
import { buildFact } from '@/lib/domain/fact/fact.fixture'
import { figureReferences, withFigures, withoutReferences } from './figure-references'

const facts = new Map([
  ['queue-depth', buildFact({ figures: { max_messages: 40, sizes_kb: [4, 8] } })],
])

describe('[AU8] references to figures', () => {
  it.each([
    ['최대 [[queue-depth#max_messages]]개와 [[queue-depth#max_messages]]', '최대 40개와 40'],
    ['[[queue-depth#sizes_kb]]', '4KB, 8KB'],
    ['[[queue-depth#none]]', '[[queue-depth#none]]'],
    ['[[queue-depth]]', '[[queue-depth]]'],
    ['[[no-fact#max]]', '[[no-fact#max]]'],
    ['[가]', '[가]'],
  ])('are filled in: %s', (text, filled) => {
    expect(withFigures(text, facts, 'ko')).toBe(filled)
  })

  it('are listed in their order', () => {
    expect(figureReferences('[[a#b]] 가 [[c]]')).toEqual([
      { written: '[[a#b]]', factId: 'a', figure: 'b' },
      { written: '[[c]]', factId: 'c', figure: '' },
    ])
  })

  it('are taken out', () => {
    expect(withoutReferences('가[[a#b]]나')).toBe('가 나')
  })
})
