import 'server-only'
import { z } from 'zod'
import type { Problem } from '@/lib/domain/notes/problem'
import { readFolder } from './content-files'
import { readYamlList } from './yaml-list'

/** One line of a price book. Decimals are strings, so that no digit is lost. */
export const priceSchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9_.-]+$/),
  value: z.union([z.string(), z.boolean(), z.null()]),
  unit: z.strictObject({ ko: z.string().min(1), en: z.string().min(1) }),
  scope: z.string().optional(),
  source: z.string().min(1),
  /** The day or year the price was read, or `unverified`. */
  asOf: z.string().min(1),
  evidence: z.enum(['read', 'knowledge']),
})
export type Price = Readonly<z.infer<typeof priceSchema>>

export interface ReadPrices {
  /** Price books by region; `everywhere` holds what no region changes. */
  readonly books: ReadonlyMap<string, readonly Price[]>
  readonly problems: readonly Problem[]
}

export async function readPrices(root: string): Promise<ReadPrices> {
  const books = new Map<string, readonly Price[]>()
  const problems: Problem[] = []
  for (const source of await readFolder(root, 'content/prices', '.yaml')) {
    const list = readYamlList(source, priceSchema)
    problems.push(...list.problems)
    const region = source.file.replace(/^.*\/|\.yaml$/g, '')
    books.set(
      region,
      list.entries.map(({ value }) => value),
    )
  }
  return { books, problems }
}
