import { describe, expect, it } from 'vitest'
import type { SingleItem } from '@/lib/domain/item/item'
import { pairsOf } from '@/lib/domain/lesson/lesson-pairs'
import { type Locale, locales } from '@/lib/shared/locale'
import { projectRoot } from './content-files'
import { itemBank } from './items'
import { readLibrary } from './library'

const library = await readLibrary(projectRoot)
const sidesIn = (locale: Locale) =>
  [...itemBank(library, locale).values()]
    .flat()
    .filter((item): item is SingleItem => item.derivation === 'pair-side')
const bank = { ko: sidesIn('ko'), en: sidesIn('en') }
const pairsIn = (locale: Locale) =>
  library.shelves[locale].lessons.flatMap((lesson) =>
    pairsOf(lesson).map((pair) => ({ ...pair, lesson: lesson.slug })),
  )

const breaking = (items: readonly SingleItem[], breaks: (item: SingleItem) => boolean) =>
  items.filter(breaks).map(({ id }) => id)

describe.each(locales)('the sides of pairs in %s', (locale) => {
  const items = bank[locale]
  const pairOf = ({ id }: SingleItem) =>
    pairsIn(locale).find((pair) => id.split('.')[2] === pair.id)

  it('[IT23] are asked of nearly every pair', () => {
    const asked = new Set(items.map(({ id }) => id.split('.')[2]))
    expect(asked.size).toBeGreaterThanOrEqual(50)
  })

  it('[IT23] are the options, all of them and nothing else', () => {
    const breaks = (item: SingleItem) => {
      const sides = pairOf(item)?.table.columns.slice(1) ?? []
      const names = sides.map(({ name }) => name).sort()
      return (
        item.options
          .map(({ text }) => text)
          .sort()
          .join('|') !== names.join('|')
      )
    }
    expect(breaking(items, breaks)).toEqual([])
  })

  it('[IT12] [IT23] are never named by the stem', () => {
    const breaks = ({ stem, options }: SingleItem) =>
      options.some(({ text }) => stem.includes(text))
    expect(breaking(items, breaks)).toEqual([])
  })

  it('[IT23] are asked of whole rows', () => {
    const rowOf = (id: string) => id.slice(0, id.lastIndexOf('.'))
    const breaks = (item: SingleItem) =>
      items.filter(({ id }) => rowOf(id) === rowOf(item.id)).length !== item.options.length
    expect(breaking(items, breaks)).toEqual([])
  })

  it('[IT6] [IT13] [IT23] are asked by statements that nothing else in the pair says', () => {
    expect(new Set(items.map(({ id, stem }) => `${id.split('.')[2]} ${stem}`)).size).toBe(
      items.length,
    )
  })
})

describe('the sides of pairs', () => {
  it('[IT2] [IT23] have the same answers in both languages', () => {
    const answers = (items: readonly SingleItem[]) =>
      items.map(({ id, answer }) => `${id} ${answer}`)
    expect(answers(bank.en)).toEqual(answers(bank.ko))
  })

  it('have ids of pairs that no other lesson uses', () => {
    const ids = pairsIn('ko').map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
