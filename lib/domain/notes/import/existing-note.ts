import { parse, YAMLParseError } from 'yaml'
import { frontMatterSchema } from '@/lib/domain/notes/front-matter'

const front = /^---[ \t]*\n([\s\S]{0,4000}?)\n---[ \t]*(?:\n|$)/

/**
 * The slug of a text that is already a note: it begins with the whole front matter of the grammar.
 * Such a file is kept byte for byte, so importing what was imported changes nothing.
 */
export function existingNoteSlug(text: string): string | null {
  const yaml = front.exec(text)?.[1]
  if (yaml === undefined) return null
  try {
    const parsed = frontMatterSchema.safeParse(parse(yaml))
    return parsed.success ? parsed.data.slug : null
  } catch (error) {
    if (error instanceof YAMLParseError) return null
    throw error
  }
}
