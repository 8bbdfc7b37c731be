import type { z } from 'zod'
import type { Book } from './book'

/** What a simulator answers to one kind of request, as the command line takes it. */
export interface ContractModel {
  /** What stands under `model` in the request; null where there is none. */
  readonly model: string | null
  /** What the request may hold, besides `model`; it names the allowed range of whatever it refuses. */
  readonly inputs: (book: Book) => z.ZodType
  /** Takes what `inputs` let through. */
  readonly answer: (inputs: unknown, book: Book) => Readonly<Record<string, unknown>>
}

/** A model whose answer takes exactly what its schema lets through. */
export function contractModel<Schema extends z.ZodType>(
  model: string | null,
  inputs: (book: Book) => Schema,
  answer: (inputs: z.output<Schema>, book: Book) => object,
): ContractModel {
  const schemas = new WeakMap<Book, Schema>()
  return {
    model,
    // Making a schema takes more time than the answer: thousands of lines share it.
    inputs: (book) => {
      const schema = schemas.get(book) ?? inputs(book)
      schemas.set(book, schema)
      return schema
    },
    // The one place where a checked value gets its type back.
    answer: (checked, book) => ({ ...answer(checked as z.output<Schema>, book) }),
  }
}
