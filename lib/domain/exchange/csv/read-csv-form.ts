import { readDecimal } from '@/lib/domain/exchange/decimal'
import type { ImportWords } from '@/lib/domain/exchange/import-words'
import type { DraftForm, DraftPair } from '@/lib/domain/exchange/item-draft'
import { type AskedType, askedTypes } from '@/lib/domain/item/item'
import { readAmount, readGaps } from './csv-gaps'
import type { CsvRow } from './csv-rows'

/** What a row says that its type cannot be, with the cell as it stands. */
interface CellFault {
  readonly found: string
  readonly expected: string
}

const truths: ReadonlyMap<string, boolean> = new Map([
  ...['true', 't', 'o', '참', '맞음'].map((word) => [word, true] as const),
  ...['false', 'f', 'x', '거짓', '틀림'].map((word) => [word, false] as const),
])

/** The question and the answer of a row, by its type or by what it looks like. */
export function readCsvForm(row: CsvRow, say: ImportWords): DraftForm | CellFault {
  const type = typeOf(row)
  const answer = row.cell('answer')
  const fault = (expected: string): CellFault => ({ found: answer, expected })
  switch (type) {
    case 'single':
    case 'multiple':
    case 'ordering':
      return choiceOf(row, type, say)
    case 'true_false': {
      const truth = truths.get(answer.toLowerCase())
      return truth === undefined ? fault(say.trueOrFalse) : { type, answer: truth }
    }
    case 'number':
      return numberOf(row, say)
    case 'cloze': {
      const gaps = readGaps(answer)
      return gaps === null ? fault(say.gapAnswers) : { type, gaps }
    }
    case 'matching':
    case 'categorise':
      return { type, pairs: pairsOf(row) }
    default:
      return { found: type.unknown, expected: say.typeOf(askedTypes) }
  }
}

function typeOf({ cell }: CsvRow): AskedType | { readonly unknown: string } {
  const given = cell('type')
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')
  const known = askedTypes.find((type) => type === given)
  if (known) return known
  if (given !== '') return { unknown: cell('type') }
  const answer = cell('answer')
  if (cell('match_1') !== '') return 'matching'
  if (cell('option_1') !== '') return placesOf(answer).length > 1 ? 'multiple' : 'single'
  if (truths.has(answer.toLowerCase())) return 'true_false'
  return readAmount(answer) === null || cell('stem').includes('____') ? 'cloze' : 'number'
}

const mostOptions = 99

/** The options by their columns, up to the last that is filled; an empty one between keeps its letter. */
function optionsOf({ cell }: CsvRow): readonly { readonly text: string; readonly why: string }[] {
  const options = Array.from({ length: mostOptions }, (_, index) => ({
    text: cell(`option_${index + 1}`),
    why: cell(`why_${index + 1}`),
  }))
  return options.slice(0, options.findLastIndex(({ text }) => text !== '') + 1)
}

function choiceOf(
  row: CsvRow,
  type: 'single' | 'multiple' | 'ordering',
  say: ImportWords,
): DraftForm | CellFault {
  const columns = optionsOf(row)
  const answer = row.cell('answer')
  const places = placesOf(answer)
  const isKnown = places.every(
    (place) => columns[place] !== undefined && columns[place].text !== '',
  )
  if (places.length === 0 || !isKnown || new Set(places).size < places.length) {
    const letters = type === 'single' ? 'B' : type === 'multiple' ? 'A;C' : 'C;A;B'
    return { found: answer, expected: say.options(letters) }
  }
  if (type === 'single' && places.length > 1) return { found: answer, expected: say.oneRight }
  const marked = columns.map((option, place) => ({ ...option, right: places.includes(place) }))
  const options = marked.filter(({ text }) => text !== '')
  if (type === 'single') return { type, options }
  if (type === 'multiple') {
    const choose = row.cell('choose')
    if (choose !== '' && Number(choose) !== places.length) {
      return { found: choose, expected: say.chooseAsManyAsRight(places.length) }
    }
    return { type, options, choose: choose === '' ? null : Number(choose) }
  }
  const order = places.map((place) =>
    options.findIndex(({ text }) => text === columns[place]?.text),
  )
  return { type, options: options.map(({ text, why }) => ({ text, why })), order }
}

/** `A;C` and `1, 3` as places from 0; empty where anything else stands there. */
function placesOf(answer: string): readonly number[] {
  const words = answer.split(/[;,|\s]+/).filter((word) => word !== '')
  const places = words.map((word) => {
    if (/^[a-z]$/i.test(word)) return word.toUpperCase().charCodeAt(0) - 65
    return /^[1-9]\d?$/.test(word) ? Number(word) - 1 : -1
  })
  return places.includes(-1) ? [] : places
}

function numberOf({ cell }: CsvRow, say: ImportWords): DraftForm | CellFault {
  const answer = readAmount(cell('answer'))
  if (answer === null) return { found: cell('answer'), expected: say.amount }
  const tolerance = cell('tolerance') === '' ? 0 : readDecimal(cell('tolerance'))
  if (tolerance === null) return { found: cell('tolerance'), expected: say.noNegative }
  const steps = cell('steps')
    .split('\n')
    .map((step) => step.trim())
    .filter((step) => step !== '')
  return { type: 'number', answer, tolerance, steps }
}

function pairsOf({ cell }: CsvRow): readonly DraftPair[] {
  const pairs = Array.from({ length: mostOptions }, (_, index) => ({
    text: cell(`option_${index + 1}`),
    why: cell(`why_${index + 1}`),
    right: cell(`match_${index + 1}`),
  }))
  return pairs
    .filter(({ text, right }) => text !== '' || right !== '')
    .map(({ text, why, right }) => ({ left: text === '' ? null : { text, why }, right }))
}
