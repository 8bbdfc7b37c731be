import { describe, expect, it } from 'vitest'
import { itemOfTexts } from '@/lib/domain/exchange/exchange.fixture'
import { askedTypes } from './item'
import { isAskedItem } from './item-guard'

const picture = {
  diagram: 'shop',
  marks: [{ part: 'api', mark: '?' }],
  text: ['a → ?'],
  parts: { o1: 'api' },
}

describe.each(askedTypes)('isAskedItem of a %s', (type) => {
  const item = itemOfTexts(type, [])

  it('[IT24] takes an item without a picture and with one', () => {
    expect(isAskedItem(item)).toBe(true)
    expect(isAskedItem({ ...item, picture })).toBe(true)
  })

  it.each([
    ['null', null],
    ['undefined', undefined],
    ['no diagram', { ...picture, diagram: undefined }],
    ['marks of another form', { ...picture, marks: ['?'] }],
    ['words that are none', { ...picture, text: [1] }],
    ['parts that are no names', { ...picture, parts: { o1: 1 } }],
    ['no parts', { ...picture, parts: undefined }],
  ])('[OW5] refuses a picture with %s', (_, wrong) => {
    expect(isAskedItem({ ...item, picture: wrong })).toBe(false)
  })
})
