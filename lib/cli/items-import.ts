import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import {
  type ImportFormat,
  type ImportResult,
  importFormats,
  wholeImport,
} from '@/lib/domain/exchange/exchange'
import { importFormatOf } from '@/lib/domain/exchange/import-format'
import { importItems } from '@/lib/domain/exchange/import-items'
import { importPreview } from '@/lib/domain/exchange/import-preview'
import { exportJson } from '@/lib/domain/exchange/json/export-json'
import { detectLocale } from '@/lib/domain/notes/import/detect-locale'
import { type CommandIo, UsageError } from './command'
import { readTextFile } from './read-text-file'
import { requireLocale } from './require-locale'
import { writeTextFile } from './write-text-file'

/**
 * `items import <file>|- [--format gift|aiken|csv|json] [--locale ko|en] [--out <file>] [--json]`: shows
 * what is in the file; without a problem it is written as own JSON, with one nothing is.
 */
export async function itemsImport(args: readonly string[], io: CommandIo): Promise<number> {
  const { file, format: given, locale: meant, out, json } = readArguments(args)
  const { text, name } = await readTextFile(file, io, 'items')
  const format = given ?? importFormatOf(file, text)
  const result = importItems(text, format, 'en')
  const items = wholeImport(result)
  const locale = result.locale ?? meant ?? detectLocale(text)
  const written =
    out ?? path.join(process.env.DATA_DIR || '.data', 'imported/items', `${name}.json`)
  if (items !== null) await writeTextFile(written, exportJson(items, locale).text)
  const { types, stems } = importPreview(result)
  const { problems, leftOut } = result
  const report = {
    format,
    locale,
    items: result.items.length,
    types,
    stems,
    problems,
    leftOut,
    file: items === null ? null : written,
  }
  io.stdout(json ? `${JSON.stringify(report)}\n` : inWords(report, file))
  return items === null ? 1 : 0
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      locale: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) {
    throw new UsageError('Give one file of items, or - for standard input.')
  }
  const { format, locale, out, json } = values
  return {
    file,
    format: format === undefined ? null : requireFormat(format),
    locale: locale === undefined ? null : requireLocale(locale),
    out,
    json: json === true,
  }
}

function requireFormat(given: string): ImportFormat {
  const format = importFormats.find((one) => one === given)
  if (format !== undefined) return format
  throw new UsageError(
    `"${given}" is no format to import; give --format ${importFormats.join(' or ')}.`,
  )
}

interface ImportReport extends Pick<ImportResult, 'problems' | 'leftOut'> {
  readonly format: ImportFormat
  readonly items: number
  readonly types: Readonly<Record<string, number>>
  readonly stems: readonly string[]
  readonly file: string | null
}

function inWords(report: ImportReport, source: string): string {
  const { format, items, types, stems, problems, leftOut, file } = report
  const counts = Object.entries(types).map(([type, count]) => `${type} ${count}`)
  const lines = [
    `${items} items in ${format}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}`,
    ...stems.map((stem) => `  ${stem.replaceAll(/\s+/g, ' ')}`),
    ...leftOut.map(({ line, reason }) => `${source}:${line} left out: ${reason}`),
    ...problems.map(
      ({ line, found, expected }) => `${source}:${line} found ${found}; expected ${expected}`,
    ),
    file === null
      ? `Nothing was written: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`
      : `Written to ${file}`,
  ]
  return `${lines.join('\n')}\n`
}
