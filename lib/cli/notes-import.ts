import { readFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { projectRoot } from '@/lib/content/content-files'
import { detectLocale } from '@/lib/domain/notes/import/detect-locale'
import { existingNoteSlug } from '@/lib/domain/notes/import/existing-note'
import { importNotes } from '@/lib/domain/notes/import/import-notes'
import { parseShorthand } from '@/lib/domain/notes/import/shorthand'
import { writeNote } from '@/lib/domain/notes/import/write-note'
import { isLocale, type Locale, locales } from '@/lib/shared/locale'
import { type CommandIo, UsageError } from './command'
import { type ImportResult, importResult, noteResult } from './import-result'
import { readTextFile, type TextFile } from './read-text-file'
import { type NoteFile, writeNotes } from './write-notes'

interface Imported {
  readonly result: ImportResult
  readonly files: readonly NoteFile[]
}

/** `notes import <file> [--locale ko|en] [--out <dir>] [--dry-run] [--json]`; `-` is standard input. */
export async function notesImport(args: readonly string[], io: CommandIo): Promise<number> {
  const { file, out, dryRun, json, locale: given } = readArguments(args)
  const raw = await readTextFile(file, io, 'notes')
  const slug = existingNoteSlug(raw.text)
  const locale = given ?? (slug === null ? null : folderLocale(file)) ?? detectLocale(raw.text)
  const imported = await (slug === null ? importRaw(raw, locale) : keepNote(raw, slug, locale, io))
  const folder = path.join(out, locale)
  const notesWritten = dryRun ? [] : await writeNotes(folder, imported.files)
  const { derived, unparsed, ...counts } = imported.result
  if (derived.uncounted > 0) {
    io.stderr(`The items of the last ${derived.uncounted} notes were not counted.\n`)
  }
  const report = { ...counts, notesWritten, derivedItems: derived.items, unparsed }
  io.stdout(json ? `${JSON.stringify(report)}\n` : inWords(imported.result, notesWritten, folder))
  return 0
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parsedArguments(args)
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) {
    throw new UsageError('Give one file of notes, or - for standard input.')
  }
  const { locale, out = path.join(process.env.DATA_DIR || '.data', 'imported') } = values
  if (locale !== undefined && !isLocale(locale)) {
    throw new UsageError(`There is no locale "${locale}"; give --locale ${locales.join(' or ')}.`)
  }
  return { file, out, locale, dryRun: values['dry-run'] === true, json: values.json === true }
}

/** Node's own words for a bad option run over several sentences; the first says what is wrong. */
function parsedArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        locale: { type: 'string' },
        out: { type: 'string' },
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
      },
    })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const [what] = error.message.split(/[.\n]/)
    throw new UsageError(
      `${what}; the options are --locale ${locales.join('|')}, --out <dir>, --dry-run and --json.`,
    )
  }
}

/** Notes lie in folders named for their language. */
function folderLocale(file: string): Locale | null {
  const folder = path.basename(path.dirname(path.resolve(file)))
  return isLocale(folder) ? folder : null
}

async function importRaw({ text, name }: TextFile, locale: Locale): Promise<Imported> {
  const table = path.join(projectRoot, 'content/notes/shorthand.yaml')
  const shorthand = parseShorthand(parse(await readFile(table, 'utf8')))
  const imported = importNotes(text, { name, locale, shorthand })
  const notes = imported.chapters.flatMap((chapter) => chapter.notes)
  const files = notes.map((note) => ({ slug: note.slug, content: writeNote(note) }))
  return { files, result: importResult(imported, locale) }
}

/** A file that is a note already is copied as it is; what the grammar says against it is told. */
async function keepNote(
  raw: TextFile,
  slug: string,
  locale: Locale,
  io: CommandIo,
): Promise<Imported> {
  // Raw notes need no Markdown parser, and loading it takes a tenth of a second.
  const { parseNote } = await import('@/lib/domain/notes/parse-note')
  const { note, problems } = parseNote(raw.text, `${slug}.md`)
  for (const { file, line, message } of problems) io.stderr(`${file}:${line}: ${message}\n`)
  return { files: [{ slug, content: raw.bytes }], result: noteResult(note, locale) }
}

function inWords(result: ImportResult, written: readonly string[], folder: string): string {
  const { chapters, sections, bullets, terms, tables, flows, figuresLost, unparsed } = result
  const lines = [
    `${chapters} chapters, ${sections} sections, ${bullets} bullets`,
    `${terms.length} terms, ${tables.length} tables, ${flows.length} flows, ${figuresLost} lost figures`,
    `${result.derived.items} items derived`,
    ...unparsed.map(({ line, text }) => `line ${line} could not be placed: ${text}`),
    written.length === 0 ? 'Nothing was written.' : `${written.length} notes written to ${folder}`,
  ]
  return `${lines.join('\n')}\n`
}
