import type { z } from 'zod'
import type { ImportProblem } from '@/lib/domain/exchange/exchange'
import type { PlacedItem, ReadPlaced } from '@/lib/domain/exchange/finish-import'
import type { ImportWords } from '@/lib/domain/exchange/import-words'
import { contentId } from '@/lib/domain/exchange/own-item'
import { isLocale, type Locale } from '@/lib/shared/locale'
import { issueFault } from './issue-fault'
import { itemSchema, itemsFormat, itemsVersion } from './items-schema'
import { jsonLines } from './json-lines'

/** So many are told of one item: nobody reads more, and a hostile file has a hundred thousand. */
const mostFaults = 20

/** Reads own JSON of this version. */
export function readJson(text: string, say: ImportWords): ReadPlaced {
  const lines = jsonLines(text)
  if (lines.type === 'fault') {
    const { line, found, expected } = lines.fault
    return broken([
      {
        line,
        found: found === '' ? say.endOfFile : say.quoted(found),
        expected: expected === '' ? say.json : say.jsonToken(expected),
      },
    ])
  }
  const file: unknown = JSON.parse(text)
  const head = headOf(file, lines.lineOf, say)
  if ('problems' in head) return broken(head.problems)
  const placed: PlacedItem[] = []
  const problems: ImportProblem[] = []
  for (const [index, given] of head.items.entries()) {
    const line = lines.lineOf(['items', index])
    const read = itemSchema.safeParse(given)
    if (read.success) {
      const { id = '' } = read.data
      const item = { ...read.data, id }
      placed.push({ line, item: id === '' ? { ...item, id: contentId(item) } : item })
    } else {
      const issues: readonly z.core.$ZodIssue[] = read.error.issues.slice(0, mostFaults)
      problems.push(
        ...issues.map((issue) => ({
          line: lines.lineOf(['items', index, ...issue.path]),
          ...issueFault(issue, given, say),
        })),
      )
    }
  }
  return { placed, problems, leftOut: [], locale: head.locale }
}

function broken(problems: readonly ImportProblem[]): ReadPlaced {
  return { placed: [], problems, leftOut: [], locale: null }
}

type Head =
  | { readonly items: readonly unknown[]; readonly locale: Locale }
  | { readonly problems: readonly ImportProblem[] }

/** What the file says of itself; nothing in it is read before that is right. */
function headOf(
  file: unknown,
  lineOf: (path: readonly PropertyKey[]) => number,
  say: ImportWords,
): Head {
  const problem = (key: string, found: string, expected: string): Head => ({
    problems: [{ line: lineOf([key]), found, expected }],
  })
  const { format, version, locale, items }: Readonly<Record<string, unknown>> =
    typeof file === 'object' && file !== null ? { ...file } : {}
  const shown = (value: unknown) =>
    value === undefined ? say.nothing : say.quoted(JSON.stringify(value).slice(0, 40))
  if (format !== itemsFormat) return problem('format', shown(format), say.ourFormat)
  if (version !== itemsVersion) {
    return typeof version === 'number' && version > itemsVersion
      ? problem('version', say.newerVersion(version), say.version(itemsVersion))
      : problem('version', shown(version), say.versionIs(itemsVersion))
  }
  if (!isLocale(locale))
    return problem('locale', shown(locale), say.field('locale', say.oneOf(['ko', 'en'])))
  if (!Array.isArray(items)) return problem('items', say.kind(typeof items), say.listOfItems)
  return { items, locale }
}
