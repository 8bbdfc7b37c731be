import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemOfTexts } from '@/lib/domain/exchange/exchange.fixture'
import type { AskedItem } from '@/lib/domain/item/item'
import { countKnown, nextOwnFiles, type OwnFile, ownItems } from './own-file'

const itemOf = (id: string, stem = id): AskedItem => itemOfTexts('true_false', [stem], id)
const fileOf = (name: string, items: readonly AskedItem[], importedAt = 1): OwnFile => ({
  name,
  locale: 'ko',
  importedAt,
  items,
})
const ids = (files: readonly OwnFile[]) =>
  files.map(({ name, items }) => [name, items.map(({ id }) => id).join(' ')])
const imported = (files: readonly OwnFile[], file: OwnFile) =>
  nextOwnFiles(files, { type: 'file_imported', file })

describe('nextOwnFiles', () => {
  const known = [fileOf('a', [itemOf('1'), itemOf('2')]), fileOf('b', [itemOf('3')])]

  it('puts a new file before the others', () => {
    expect(ids(imported(known, fileOf('c', [itemOf('4')])))).toEqual([
      ['c', '4'],
      ['a', '1 2'],
      ['b', '3'],
    ])
  })

  const apart = fileOf('c', [itemOf('1', 'one of c'), itemOf('2', 'two of c')])

  it('[OW1] loses no question of one file to another of a file that counts alike', () => {
    const files = imported(known, apart)
    expect(files.slice(1)).toEqual(known)
    const stems = ownItems(files).map(({ stem }) => stem)
    expect(stems.sort()).toEqual(['1', '2', '3', 'one of c', 'two of c'])
    expect(new Set(ownItems(files).map(({ id }) => id)).size).toBe(5)
  })

  it('[OW1] knows a question that was told apart when its file is imported again, reworded', () => {
    const before = imported(known, apart)
    const files = imported(before, fileOf('c', [itemOf('1', 'reworded')]))
    expect(ids(files)).toEqual(ids(before))
    expect(files[0]?.items.map(({ stem }) => stem)).toEqual(['reworded', 'two of c'])
    const alone = nextOwnFiles(files, { type: 'file_removed', name: 'a' })
    expect(ids(imported(alone, apart))).toEqual(ids(alone))
  })

  it('[OW1] asks a question that stands in two files once, and keeps it while either is there', () => {
    const files = imported(known, fileOf('c', [itemOf('3'), itemOf('4')]))
    expect(ids(files)).toEqual([
      ['c', '3 4'],
      ['a', '1 2'],
      ['b', '3'],
    ])
    expect(ownItems(files).map(({ id }) => id)).toEqual(['3', '4', '1', '2'])
    const left = nextOwnFiles(files, { type: 'file_removed', name: 'c' })
    expect(ids(left)).toEqual(ids(known))
  })

  it('[OW1] drops nothing, whatever files are imported in whatever order', () => {
    const numbered = fc.uniqueArray(fc.nat({ max: 4 }), { minLength: 1 })
    const file = fc.record({
      name: fc.constantFrom('x', 'y', 'z'),
      numbered,
      wording: fc.nat({ max: 2 }),
    })
    fc.assert(
      fc.property(fc.array(file, { maxLength: 8 }), (files) => {
        const last = new Map<string, string>()
        let kept: readonly OwnFile[] = []
        for (const { name, numbered: numbers, wording } of files) {
          const stem = (number: number) => `${number} in wording ${wording}`
          for (const number of numbers) last.set(`${name} ${number}`, stem(number))
          kept = imported(
            kept,
            fileOf(
              name,
              numbers.map((one) => itemOf(`${one}`, stem(one))),
            ),
          )
        }
        const asked = ownItems(kept)
        expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length)
        expect(new Set(asked.map(({ stem }) => stem))).toEqual(new Set(last.values()))
      }),
    )
  })

  it('[OW2] adds to a file of the same name, rewords in place and dates it anew', () => {
    const files = imported(known, fileOf('a', [itemOf('4'), itemOf('2', 'reworded')], 9))
    expect(ids(files)).toEqual([
      ['a', '1 2 4'],
      ['b', '3'],
    ])
    expect(files[0]).toMatchObject({ importedAt: 9, items: [{}, { stem: 'reworded' }, {}] })
  })

  it('[OW3] removes a file with its items and no other', () => {
    expect(ids(nextOwnFiles(known, { type: 'file_removed', name: 'a' }))).toEqual([['b', '3']])
  })
})

describe('countKnown', () => {
  const files = [fileOf('a', [itemOf('1'), itemOf('2')])]

  it.each([
    ['a', [itemOf('2', 'reworded'), itemOf('3')], 1],
    ['b', [itemOf('2', 'another'), itemOf('3')], 0],
    ['b', [itemOf('1'), itemOf('2', 'another')], 1],
  ] as const)(
    '[OW1] counts for file %s what the import will put in place',
    (name, items, known) => {
      expect(countKnown(files, items, name)).toBe(known)
      const after = ownItems(imported(files, fileOf(name, items))).length
      expect(after).toBe(2 + items.length - known)
    },
  )

  it('[OW1] counts what was told apart as known to its own file', () => {
    const brought = [itemOf('1', 'one of b')]
    expect(countKnown(imported(files, fileOf('b', brought)), brought, 'b')).toBe(1)
  })
})
