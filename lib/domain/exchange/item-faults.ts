import type { AskedItem, Explanation, Gap, Option } from '@/lib/domain/item/item'
import type { ImportProblem } from './exchange'
import type { ImportWords } from './import-words'

export type Fault = Omit<ImportProblem, 'line'>

/** Why an item cannot be asked or graded; none for one that can. */
export function itemFaults(item: AskedItem, say: ImportWords): readonly Fault[] {
  return [
    ...when(item.stem.trim() === '', say.nothing, say.aStem),
    ...formFaults(item, say),
    ...sourceFaults(item.explanation, say),
  ]
}

function formFaults(item: AskedItem, say: ImportWords): readonly Fault[] {
  switch (item.type) {
    case 'single':
      return [...listFaults(item.options, 2, say), ...idFaults([item.answer], item.options, say)]
    case 'multiple': {
      const { answer, options, choose } = item
      return [
        ...listFaults(options, 2, say),
        ...idFaults(answer, options, say),
        ...when(answer.length === 0, say.nothing, say.someRight),
        ...when(
          choose !== null && choose !== answer.length,
          String(choose),
          say.chooseAsManyAsRight(answer.length),
        ),
      ]
    }
    case 'ordering':
      return [
        ...listFaults(item.options, 2, say),
        ...idFaults(item.answer, item.options, say),
        ...when(
          new Set(item.answer).size !== item.options.length ||
            item.answer.length !== item.options.length,
          say.optionsOf(item.answer.length),
          say.everyPartOnce,
        ),
      ]
    case 'matching':
    case 'categorise':
      return pairFaults(item, say)
    case 'number':
      return [
        ...finiteFaults([item.answer.value, item.tolerance], say),
        ...when(item.tolerance < 0, String(item.tolerance), say.noNegative),
      ]
    case 'cloze':
      return gapFaults(item.stem, item.gaps, say)
    case 'true_false':
      return []
  }
}

function when(wrong: boolean, found: string, expected: string): readonly Fault[] {
  return wrong ? [{ found, expected }] : []
}

function finiteFaults(values: readonly number[], say: ImportWords): readonly Fault[] {
  return values.flatMap((value) => when(!Number.isFinite(value), String(value), say.finiteNumber))
}

function listFaults(options: readonly Option[], least: number, say: ImportWords): readonly Fault[] {
  const again =
    repeated(options.map(({ text }) => text)) ?? repeated(options.map(({ id }) => id)) ?? null
  return [
    ...when(options.length < least, say.optionsOf(options.length), say.atLeastOptions(least)),
    ...when(
      options.some(({ text }) => text.trim() === ''),
      say.emptyOption,
      say.optionText,
    ),
    ...when(again !== null, say.twice(again ?? ''), say.optionsApart),
  ]
}

function repeated(words: readonly string[]): string | undefined {
  const seen = new Set<string>()
  return words.find((word) => seen.size === seen.add(word).size)
}

function idFaults(
  ids: readonly string[],
  options: readonly Option[],
  say: ImportWords,
): readonly Fault[] {
  const known = new Set(options.map(({ id }) => id))
  const unknown = ids.find((id) => !known.has(id))
  return [
    ...when(unknown !== undefined, say.unknownOption(unknown ?? ''), say.knownOptions),
    ...when(new Set(ids).size < ids.length, say.twice(repeated(ids) ?? ''), say.knownOptions),
  ]
}

function pairFaults(
  item: Extract<AskedItem, { type: 'matching' | 'categorise' }>,
  say: ImportWords,
): readonly Fault[] {
  const { left, right, answer } = item
  const known = new Set(right.map(({ id }) => id))
  const meant = left.map(({ id }) => answer[id] ?? '')
  const isWhole = meant.every((id) => known.has(id))
  const pairs = Object.keys(answer).length
  const isShared = new Set(meant).size < meant.length
  return [
    ...listFaults(left, 2, say),
    ...listFaults(right, 2, say),
    ...when(!isWhole || pairs !== left.length, say.optionsOf(pairs), say.everyLeftPaired),
    ...when(item.type === 'matching' && isWhole && isShared, say.optionsOf(pairs), say.oneToOne),
  ]
}

function gapFaults(stem: string, gaps: readonly Gap[], say: ImportWords): readonly Fault[] {
  const written = stem.match(/_{4,}/g)?.length ?? 0
  const empty = gaps.some((gap) => gap.type === 'words' && gap.answer.trim() === '')
  return [
    ...when(
      written !== gaps.length || gaps.length === 0,
      say.gapsInStem(written),
      say.gapsLike(Math.max(1, gaps.length)),
    ),
    ...when(empty, say.nothing, say.gapWords),
    ...finiteFaults(
      gaps.flatMap((gap) => (gap.type === 'amount' ? [gap.answer.value] : [])),
      say,
    ),
  ]
}

/** Nothing but the web: an address is made a link of, and one of another kind could run a program. */
function sourceFaults({ source }: Explanation, say: ImportWords): readonly Fault[] {
  if (source === null) return []
  return [
    ...when(!/^https?:\/\/\S+$/.test(source.url), say.quoted(source.url), say.webAddress),
    ...when(
      !/^(?:\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(source.checked),
      say.quoted(source.checked),
      say.checkedDay,
    ),
  ]
}
