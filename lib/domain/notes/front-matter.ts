import type { Root } from 'mdast'
import { parse, YAMLParseError } from 'yaml'
import { z } from 'zod'
import { examDomains } from './note'
import type { NoteReader } from './note-reader'

export const frontMatterSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words and hyphens'),
  title: z.string().min(1),
  summary: z.string().min(1).max(160),
  domains: z.array(z.enum(examDomains)).min(1),
  minutes: z.int().min(1).max(60),
})

export type FrontMatter = z.infer<typeof frontMatterSchema>

/** The front matter of a note, or null after its mistakes were reported. */
export function readFrontMatter(reader: NoteReader, root: Root): FrontMatter | null {
  const first = root.children[0]
  if (first?.type !== 'yaml') {
    reader.report(1, 'no front matter', 'a block between --- lines at the top of the file')
    return null
  }
  try {
    const parsed = frontMatterSchema.safeParse(parse(first.value))
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues) {
      const key = String(issue.path[0] ?? '')
      reader.report(lineOfKey(first.value, key), `front matter "${key}"`, issue.message)
    }
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error
    reader.report(
      (error.linePos?.[0].line ?? 0) + 1,
      'front matter that is not YAML',
      error.message,
    )
  }
  return null
}

/** The front matter starts on line 2 of the file, after `---`. */
function lineOfKey(yaml: string, key: string): number {
  const index = yaml.split('\n').findIndex((line) => line.startsWith(`${key}:`))
  return index < 0 ? 1 : index + 2
}
