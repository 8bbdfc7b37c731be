import { parseArgs } from 'node:util'
import { projectRoot } from '@/lib/content/content-files'
import { itemBank } from '@/lib/content/items'
import { readLibrary } from '@/lib/content/library'
import type { Item } from '@/lib/domain/item/item'
import { defaultLocale, isLocale, type Locale, locales } from '@/lib/shared/locale'
import { type CommandIo, UsageError } from './command'
import { printProblems } from './print-problems'

/** `items list [--lesson <slug>] [--locale ko|en] [--json]`: every item of one language as data. */
export async function itemsList(args: readonly string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      lesson: { type: 'string' },
      locale: { type: 'string', default: defaultLocale },
      json: { type: 'boolean' },
    },
  })
  const locale = requireLocale(values.locale)
  const library = await readLibrary(projectRoot)
  if (library.problems.length > 0) {
    printProblems(library.problems, io.stderr)
    return 1
  }
  const items = chosenItems(itemBank(library, locale), values.lesson)
  const lines = items.map(({ id, stem }) => `${id}\n    ${stem}\n`)
  const text = values.json
    ? `${JSON.stringify(items.map((item) => itemData(item, locale)))}\n`
    : `${lines.join('')}${items.length} items\n`
  io.stdout(text)
  return 0
}

function requireLocale(given: string): Locale {
  if (isLocale(given)) return given
  throw new UsageError(`There is no locale "${given}"; give --locale ${locales.join(' or ')}.`)
}

function chosenItems(
  bank: ReadonlyMap<string, readonly Item[]>,
  lesson: string | undefined,
): readonly Item[] {
  if (lesson === undefined) return [...bank.values()].flat()
  const items = bank.get(lesson)
  if (items) return items
  throw new UsageError(
    `There is no lesson "${lesson}"; the lessons are ${[...bank.keys()].join(', ')}.`,
  )
}

/** An item as the command line gives it: `options` is null where the answer is typed or paired. */
function itemData(item: Item, locale: Locale) {
  const {
    id,
    type,
    lesson,
    factIds,
    stem,
    answer,
    explanation,
    scenario,
    origin,
    derivation,
    anchor,
  } = item
  return {
    id,
    type,
    lesson,
    factIds,
    stem,
    options: 'options' in item ? item.options : null,
    ...(item.type === 'matching' ? { left: item.left, right: item.right } : {}),
    answer,
    ...(item.type === 'multiple' ? { choose: item.choose } : {}),
    ...(item.type === 'cloze' ? { accepted: item.accepted } : {}),
    explanation,
    scenario,
    origin,
    derivation,
    anchor,
    locale,
  }
}
