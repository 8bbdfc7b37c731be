import { beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { answerRequest } from '@/lib/domain/simulator/answer-request'
import type { Book } from '@/lib/domain/simulator/book'
import { dynamodbItemSizeModels } from './dynamodb-item-size-models'
import { itemLimits } from './item-limits'
import { buildItemLimits } from './item-limits.fixture'

let book: Book
beforeAll(async () => {
  book = await readBook(projectRoot)
})

function answer(inputs: unknown): unknown {
  const models = new Map([['dynamodb-item-size', dynamodbItemSizeModels]])
  const answered = answerRequest({ id: 'a', simulator: 'dynamodb-item-size', inputs }, models, book)
  return 'error' in answered ? answered.error.message : answered.output
}

describe('dynamodb-item-size', () => {
  it('reads its figures from the facts', () => {
    expect(itemLimits(book)).toEqual(buildItemLimits())
  })

  it('answers with the size and each attribute', () => {
    expect(answer({ item: { name: { S: 'x' } } })).toMatchObject({
      bytes: 5,
      attributes: [{ name: 'name', bytes: 5 }],
    })
    expect(answer({ item: {} })).toMatchObject({ bytes: 0, attributes: [] })
  })

  it.each([
    [{}, 'item: found nothing; expected an object of attributes, such as {"id": {"S": "a1"}}.'],
    [
      { item: { a: { L: [{ N: '1' }, { N: 'x' }] } } },
      'item.a.L[1].N: found "x"; expected a number as text for N, such as "27".',
    ],
    [
      { item: { a: { N: '1'.repeat(39) } } },
      `item.a.N: found "${'1'.repeat(39)}"; expected at most 38 significant digits, not 39.`,
    ],
    [{ item: {}, items: 2 }, 'items: there is no such field.'],
    [
      { model: 'billed-storage-bytes', itemBytes: 409_601 },
      'itemBytes: found 409601; expected a number from 0 to 409,600.',
    ],
    [
      { model: 'billed-storage-bytes', itemBytes: 1, globalTable: 'yes' },
      'globalTable: found "yes"; expected true or false.',
    ],
  ])('refuses %j', (inputs, message) => {
    expect(answer(inputs)).toBe(message)
  })

  it.each([
    [{ itemBytes: 900 }, 1000],
    [{ itemBytes: 900, globalTable: false }, 1000],
    [{ itemBytes: 900, globalTable: true }, 1048],
    [{ itemBytes: 0, globalTable: true }, 148],
  ])('bills for the storage of %j %i bytes', (stored, bytes) => {
    expect(answer({ model: 'billed-storage-bytes', ...stored })).toMatchObject({ bytes })
  })
})
