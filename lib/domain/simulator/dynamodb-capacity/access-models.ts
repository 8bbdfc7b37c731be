import { z } from 'zod'
import type { Book } from '@/lib/domain/simulator/book'
import { type ContractModel, contractModel } from '@/lib/domain/simulator/contract-model'
import { answerRead, readOperations, readSchemas } from './read-models'
import { answerWrite, writeOperations, writeSchemas } from './write-models'

/** Requests as an application sends them, and the units a second that they use. */
export const accessModel: ContractModel = contractModel(null, accessSchema, (inputs, book) => {
  switch (inputs.operation) {
    case 'PutItem':
    case 'DeleteItem':
    case 'BatchWriteItem':
    case 'TransactWriteItems':
    case 'UpdateItem':
      return answerWrite(inputs, book)
    default:
      return answerRead(inputs, book)
  }
})

function accessSchema(book: Book) {
  const operations = [...readOperations, ...writeOperations].join(', ')
  return z.discriminatedUnion('operation', [...readSchemas(book), ...writeSchemas(book)], {
    error: `expected one of ${operations}`,
  })
}
