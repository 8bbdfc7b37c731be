import type { List } from 'mdast'
import { namedText } from './named-text'
import type { NoteCue } from './note'
import { fragmentText } from './note-fragment'
import { lineOf, type NoteReader } from './note-reader'

const facts = /\s*\[\[([^\]#]+)\]\]/g

/** `- 상황 → 고를 것 ≠ 헷갈리는 것, 헷갈리는 것 [[fact-id]] {#key}` */
export function noteCues(reader: NoteReader, list: List): NoteCue[] {
  return list.children.flatMap((item, index) => {
    const [paragraph] = item.children
    const line = lineOf(item)
    if (paragraph?.type !== 'paragraph') {
      reader.report(line, 'an empty cue', 'situation → choice ≠ other choices')
      return []
    }
    const { text, id } = namedText(reader.sourceOf(paragraph).replace(/\s*\n\s*/g, ' '))
    const key = reader.nameOr(id, `cue-${index + 1}`, line, 'a cue')
    const factIds = [...text.matchAll(facts)].map((match) => (match[1] ?? '').trim())
    const words = text.replace(facts, '').trim()
    const arrow = words.lastIndexOf('→')
    const [choice = '', others = ''] = words.slice(arrow + 1).split('≠')
    if (arrow < 0 || choice.trim() === '') {
      reader.report(line, `"${words}"`, 'a cue: situation → choice ≠ other choices')
      return []
    }
    return [
      {
        line,
        key,
        situation: fragmentText(reader, words.slice(0, arrow).trim(), line),
        choice: choice.trim(),
        notChoices: others
          .split(',')
          .map((other) => other.trim())
          .filter((other) => other !== ''),
        factIds,
      },
    ]
  })
}
