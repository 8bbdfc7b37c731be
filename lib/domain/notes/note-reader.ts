import type { Nodes, Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { foundExpected, type Problem } from './problem'

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkFrontmatter)
  .freeze()

/** The source of one note while it is read, with the mistakes met so far. */
export interface NoteReader {
  readonly file: string
  readonly root: Root
  readonly problems: Problem[]
  /** Places whose id was made from their position: fine in imported notes, refused in the course. */
  readonly unnamed: Problem[]
  /** The characters a node was read from. */
  readonly sourceOf: (node: Nodes) => string
  readonly report: (line: number, found: string, expected: string) => void
  /** The given id, or one made from the position and remembered as such. */
  readonly nameOr: (id: string | null, made: string, line: number, what: string) => string
}

export function createNoteReader(file: string, source: string): NoteReader {
  const problems: Problem[] = []
  const unnamed: Problem[] = []
  return {
    file,
    root: markdown.parse(source),
    problems,
    unnamed,
    sourceOf: ({ position }) =>
      source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0),
    report: (line, found, expected) => {
      problems.push({ file, line, message: foundExpected(found, expected) })
    },
    nameOr: (id, made, line, what) => {
      if (id !== null) return id
      unnamed.push({
        file,
        line,
        message: foundExpected(`${what} without an id`, 'one that ends in {#id}'),
      })
      return made
    },
  }
}

export function lineOf({ position }: Nodes): number {
  return position?.start.line ?? 1
}
