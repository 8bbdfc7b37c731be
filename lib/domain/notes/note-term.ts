import type { Paragraph } from 'mdast'
import { namedText, termSlug } from './named-text'
import type { NoteTerm } from './note'
import { fragmentText } from './note-fragment'
import { pulledFact } from './note-items'
import { lineOf, type NoteReader } from './note-reader'

const term = /^\*(?!\*)\s?([^:：*]+?)\s*[:：]\s*([\s\S]+)$/
// The last sign counts: a definition may hold one of its own.
const withOthers = /^(|[\s\S]*\s)≠(?:\s+([\s\S]*))?$/
const nameWithEnglish = /^(.+?)\s*\(([^()]+)\)$/

/** `*이름(English): 정의 ≠ 이름, 이름`, one or more of them in a paragraph; null if the paragraph is something else. */
export function noteTerms(reader: NoteReader, paragraph: Paragraph): NoteTerm[] | null {
  const source = reader.sourceOf(paragraph)
  if (!source.startsWith('*') || source.startsWith('**')) return null
  const terms: NoteTerm[] = []
  let line = lineOf(paragraph)
  for (const entry of source.split(/\n(?=\*)/)) {
    const read = noteTerm(reader, entry, line)
    if (!read) return null
    terms.push(read)
    line += entry.split('\n').length
  }
  return terms
}

function noteTerm(reader: NoteReader, entry: string, line: number): NoteTerm | null {
  const match = term.exec(entry)
  if (!match) return null
  const [, head = '', body = ''] = match
  const named = withOthers.exec(body)
  const definition = named?.[1]?.trimEnd() ?? body
  const { text, id } = namedText(head)
  const [, name = text, english = text] = nameWithEnglish.exec(text) ?? []
  const factId = pulledFact(definition)
  return {
    type: 'term',
    line,
    slug: id ?? termSlug(english),
    name,
    english,
    definition:
      factId === null
        ? { type: 'text', line, text: definitionText(reader, definition, line), items: [] }
        : { type: 'fact', line, factId },
    confusedWith: named ? otherNames(reader, named[2] ?? '', line) : [],
  }
}

function otherNames(reader: NoteReader, source: string, line: number): string[] {
  const names = source
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter((name) => name !== '')
  if (names.length === 0) reader.report(line, '≠ with nothing after it', 'names of other terms')
  return names
}

/** The definition is read on its own: the star before the name must not open an emphasis. */
function definitionText(reader: NoteReader, definition: string, line: number) {
  const text = fragmentText(reader, definition, line)
  if (text.length === 0) reader.report(line, 'a term without a definition', 'words after the colon')
  return text
}
