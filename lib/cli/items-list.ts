import { parseArgs } from 'node:util'
import { projectRoot } from '@/lib/content/content-files'
import { itemBank } from '@/lib/content/items'
import { readLibrary } from '@/lib/content/library'
import type { AskedItem, ClozeItem, Item } from '@/lib/domain/item/item'
import { itemVersion } from '@/lib/domain/item/item-version'
import { openingSeed } from '@/lib/domain/quiz/attempt-plan'
import { drawnItem } from '@/lib/domain/quiz/present-item'
import { defaultLocale, type Locale } from '@/lib/shared/locale'
import { chosenItems } from './chosen-items'
import type { CommandIo } from './command'
import { printProblems } from './print-problems'
import { requireLocale } from './require-locale'

/** `items list [--lesson <slug>] [--locale ko|en] [--seed <text>] [--json]`: every item of one language as data. */
export async function itemsList(args: readonly string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      lesson: { type: 'string' },
      locale: { type: 'string', default: defaultLocale },
      seed: { type: 'string', default: openingSeed },
      json: { type: 'boolean' },
    },
  })
  const locale = requireLocale(values.locale)
  const library = await readLibrary(projectRoot)
  if (library.problems.length > 0) {
    printProblems(library.problems, io.stderr)
    return 1
  }
  const items = chosenItems(itemBank(library, locale), values.lesson).map((item) =>
    asListed(item, values.seed),
  )
  const lines = items.map(({ item: { id, stem } }) => `${id}\n    ${stem}\n`)
  const text = values.json
    ? `${JSON.stringify(items.map(({ item, drawn }) => itemData(item, locale, drawn)))}\n`
    : `${lines.join('')}${items.length} items\n`
  io.stdout(text)
  return 0
}

interface ListedItem {
  readonly item: AskedItem
  /** Of an item whose numbers vary, what they were drawn with. */
  readonly drawn: { readonly seed: string; readonly model: string } | null
}

/** As it stands in the bank; one whose numbers vary, as this seed asks it. */
function asListed(item: Item, seed: string): ListedItem {
  const drawn = item.type === 'parametric' ? { seed, model: item.model } : null
  return { item: drawnItem(item, seed), drawn }
}

/** An item as the command line gives it: `options` is null where the answer is typed or paired. */
function itemData(item: AskedItem, locale: Locale, drawn: ListedItem['drawn']) {
  const { id, type, lesson, factIds, stem, explanation, scenario, origin, derivation, anchor } =
    item
  return {
    id,
    type,
    lesson,
    factIds,
    stem,
    options: 'options' in item ? item.options : null,
    ...('left' in item ? { left: item.left, right: item.right } : {}),
    answer: item.type === 'cloze' ? gapAnswers(item) : item.answer,
    ...(item.type === 'multiple' ? { choose: item.choose } : {}),
    ...(item.type === 'cloze' ? { gaps: item.gaps } : {}),
    ...(item.type === 'number' ? { tolerance: item.tolerance, steps: item.steps } : {}),
    ...(drawn === null ? {} : { drawn }),
    explanation,
    scenario,
    picture: item.picture ?? null,
    origin,
    derivation,
    anchor,
    locale,
    version: itemVersion(item),
  }
}

/** What fills the gap; of several gaps, a list. */
function gapAnswers({ gaps }: ClozeItem) {
  const answers = gaps.map(({ answer }) => answer)
  return answers.length === 1 ? answers[0] : answers
}
