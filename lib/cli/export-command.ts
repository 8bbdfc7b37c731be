import { parseArgs } from 'node:util'
import { projectRoot } from '@/lib/content/content-files'
import { itemBank } from '@/lib/content/items'
import { readLibrary } from '@/lib/content/library'
import {
  type ExportFormat,
  type ExportNote,
  type ExportResult,
  exportFormats,
} from '@/lib/domain/exchange/exchange'
import { exportItems } from '@/lib/domain/exchange/export-items'
import { notesByReason } from '@/lib/domain/exchange/notes-by-reason'
import { openingSeed } from '@/lib/domain/quiz/attempt-plan'
import { drawnItem } from '@/lib/domain/quiz/present-item'
import { defaultLocale } from '@/lib/shared/locale'
import { chosenItems } from './chosen-items'
import { type CommandIo, UsageError } from './command'
import { printProblems } from './print-problems'
import { requireLocale } from './require-locale'
import { writeTextFile } from './write-text-file'

/** `export gift|moodle-xml|csv|json [--lesson <slug>] [--locale ko|en] --out <file> [--json]`. */
export async function exportCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lesson: { type: 'string' },
      locale: { type: 'string', default: defaultLocale },
      out: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  const format = requireFormat(positionals)
  const locale = requireLocale(values.locale)
  const file = values.out
  if (file === undefined || file === '') {
    throw new UsageError('Give the file to write with --out <file>.')
  }
  const library = await readLibrary(projectRoot)
  if (library.problems.length > 0) {
    printProblems(library.problems, io.stderr)
    return 1
  }
  const bank = chosenItems(itemBank(library, locale), values.lesson)
  // A file holds one set of numbers of an item that varies.
  const items = bank.map((item) => drawnItem(item, openingSeed))
  const result = exportItems(items, format, { locale, tellIn: 'en' })
  await writeTextFile(file, result.text)
  const { leftOut, changed } = result
  io.stdout(
    values.json
      ? `${JSON.stringify({ file, items: result.items, leftOut, changed })}\n`
      : inWords(file, result),
  )
  return 0
}

function requireFormat([given = '', ...more]: readonly string[]): ExportFormat {
  const known = exportFormats.join(', ')
  if (given === 'anki') {
    throw new UsageError(`Anki cannot be exported yet; give one of ${known}.`)
  }
  const format = exportFormats.find((one) => one === given)
  if (format === undefined || more.length > 0) {
    const found =
      given === '' ? 'No format is given' : `"${[given, ...more].join(' ')}" is no format`
    throw new UsageError(`${found}; give one of ${known}.`)
  }
  return format
}

function inWords(file: string, { items, leftOut, changed }: ExportResult): string {
  const lines = [
    `${items} items written to ${file}`,
    ...noteLines('left out', leftOut),
    ...noteLines('written as another type', changed),
  ]
  return `${lines.join('\n')}\n`
}

/** One line a reason, however many items it holds for; `--json` names each. */
function noteLines(what: string, notes: readonly ExportNote[]): readonly string[] {
  return notesByReason(notes).map(({ reason, ids }) => `${ids.length} ${what}: ${reason}`)
}
