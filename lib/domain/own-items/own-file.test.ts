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

  it('[OW1] takes a known id out of the file it stood in, with its new wording', () => {
    const files = imported(known, fileOf('c', [itemOf('2', 'reworded')]))
    expect(ids(files)).toEqual([
      ['c', '2'],
      ['a', '1'],
      ['b', '3'],
    ])
    expect(ownItems(files).filter(({ id }) => id === '2')).toMatchObject([{ stem: 'reworded' }])
  })

  it('[OW1] drops a file that nothing is left of', () => {
    expect(ids(imported(known, fileOf('c', [itemOf('3')])))).toEqual([
      ['c', '3'],
      ['a', '1 2'],
    ])
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
  it('[OW1] counts the items whose id is there already', () => {
    const files = [fileOf('a', [itemOf('1'), itemOf('2')])]
    expect(countKnown(files, [itemOf('2', 'reworded'), itemOf('3')])).toBe(1)
  })
})
