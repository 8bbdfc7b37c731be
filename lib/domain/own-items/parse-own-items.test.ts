import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { askedTypes } from '@/lib/domain/item/item'
import type { OwnFile } from './own-file'
import { ownItemsMigrations, ownItemsVersion, parseOwnItems } from './parse-own-items'

const samples = new URL('./samples/', import.meta.url)
const readSample = (version: number): { readonly files: readonly OwnFile[] } =>
  JSON.parse(readFileSync(new URL(`v${version}.json`, samples), 'utf8'))
const versions = Array.from({ length: ownItemsVersion }, (_, index) => index + 1)
const [file] = readSample(1).files
const [item] = file?.items ?? []

describe('parseOwnItems', () => {
  it.each(versions)('[OW4] reads every item of the saved sample of version %i', (version) => {
    const sample = readSample(version)
    const parsed = parseOwnItems(sample)
    if (parsed.type !== 'read') throw new Error(`Not read: ${JSON.stringify(parsed)}`)
    expect(parsed.files.map(({ name, items }) => [name, items.length])).toEqual([
      ['queues.gift', 3],
      ['all-types.json', 8],
    ])
    const types = parsed.files.flatMap(({ items }) => items.map(({ type }) => type))
    expect(new Set(types)).toEqual(new Set(askedTypes))
  })

  it('[OW4] has a sample of every version, and a migration from every version but the last', () => {
    expect(readdirSync(samples).sort()).toEqual(versions.map((version) => `v${version}.json`))
    expect(Object.keys(ownItemsMigrations).map(Number)).toEqual(versions.slice(0, -1))
  })

  it('[OW4] leaves what it reads as it was written', () => {
    const sample = readSample(ownItemsVersion)
    expect(parseOwnItems(sample)).toEqual({ type: 'read', files: sample.files })
  })

  it('reads nothing stored as no files', () => {
    expect(parseOwnItems(undefined)).toEqual({ type: 'read', files: [] })
  })

  it('[OW5] names a version that is newer than it knows', () => {
    expect(parseOwnItems({ version: 99, shelves: [] })).toEqual({ type: 'newer', version: 99 })
  })

  it.each([
    { name: 'null', data: null },
    { name: 'text', data: '{"version":1,"files":[]}' },
    { name: 'no version', data: { files: [] } },
    { name: 'version 0', data: { version: 0, files: [] } },
    { name: 'no files', data: { version: 1 } },
    { name: 'a file without a name', data: { version: 1, files: [{ ...file, name: null }] } },
    { name: 'an unknown language', data: { version: 1, files: [{ ...file, locale: 'fr' }] } },
    {
      name: 'an item of no known type',
      data: { version: 1, files: [{ ...file, items: [{ ...item, type: 'essay' }] }] },
    },
    {
      name: 'one broken item among good ones',
      data: { version: 1, files: [{ ...file, items: [item, { ...item, answer: 4 }] }] },
    },
  ])('[OW5] takes $name for corrupt', ({ data }) => {
    expect(parseOwnItems(data)).toMatchObject({ type: 'corrupt' })
  })
})
