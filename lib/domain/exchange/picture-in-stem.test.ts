import { describe, expect, it } from 'vitest'
import { type AskedItem, askedTypes } from '@/lib/domain/item/item'
import { asked, carriedByGift, itemOfTexts } from './exchange.fixture'
import { exportItems } from './export-items'
import { importItems } from './import-items'
import { moodleQuestions } from './moodle/moodle.fixture'
import { contentId } from './own-item'
import { withPictureInStem } from './picture-in-stem'

const locales = { locale: 'ko', tellIn: 'en' } as const
const picture = {
  diagram: 'shop',
  marks: [{ part: 'api', mark: '?' }],
  text: ['손님 → ?: 주문', '? → Lambda(처리): {호출} = 동기', 'VPC 안: ?, Lambda'],
  parts: { o1: 'api' },
}

function cameBack(item: AskedItem, format: 'gift' | 'csv' | 'json') {
  const { items, problems } = importItems(exportItems([item], format, locales).text, format, 'en')
  expect(problems).toEqual([])
  return items
}

describe.each(askedTypes)('a %s with a picture', (type) => {
  const item = { ...itemOfTexts(type, []), picture }
  const inWords = withPictureInStem(item)

  it('[XC18] says in words what is drawn, under its question', () => {
    expect(inWords).not.toHaveProperty('picture')
    expect(inWords.stem.split('\n')).toEqual([item.stem, '', ...picture.text])
  })

  it('[XC18] goes out in words where the format holds no picture, and comes back with them', () => {
    expect(cameBack(item, 'csv').map(asked)).toEqual([asked(inWords)])
    expect(cameBack(item, 'gift').map(asked)).toEqual([asked(carriedByGift(inWords))])
    const [question] = moodleQuestions(exportItems([item], 'moodle-xml', locales).text)
    expect(question?.stem).toContain('손님 → ?: 주문')
  })

  it('[XC18] comes back from own JSON with its picture', () => {
    expect(cameBack(item, 'json')).toEqual([item])
  })

  it('[XC1] is another question with another picture, and the same without one as ever', () => {
    const other = { ...item, picture: { ...picture, diagram: 'another' } }
    const marked = { ...item, picture: { ...picture, marks: [] } }
    const ids = [item, other, marked, itemOfTexts(type, [])].map(contentId)
    expect(new Set(ids).size).toBe(4)
  })
})

it('[XC18] leaves an item without a picture as it is, and drops a picture without words', () => {
  const item = itemOfTexts('single', [])
  expect(withPictureInStem(item)).toBe(item)
  expect(withPictureInStem({ ...item, picture: { ...picture, text: [] } })).toEqual(item)
})

it('[XC1] keeps the id that the content of an item without a picture always made', () => {
  expect(contentId(itemOfTexts('single', []))).toBe('own.06dhk4j0njad0k')
})
