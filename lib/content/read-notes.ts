import 'server-only'
import type { CoursePlan } from '@/lib/domain/lesson/course'
import type { Note } from '@/lib/domain/notes/note'
import { parseNote } from '@/lib/domain/notes/parse-note'
import type { Problem } from '@/lib/domain/notes/problem'
import type { Locale } from '@/lib/shared/locale'
import { readFolder } from './content-files'

export interface ReadNotes {
  /** In the order of the course; a note that the course does not name is left out and reported. */
  readonly notes: readonly Note[]
  readonly problems: readonly Problem[]
}

/** The notes of one language. Ids made from positions are refused here: learners' history hangs on ids. */
export async function readNotes(
  root: string,
  plan: CoursePlan,
  locale: Locale,
): Promise<ReadNotes> {
  const bySlug = new Map<string, Note>()
  const problems: Problem[] = []
  for (const { file, text } of await readFolder(root, `content/notes/${locale}`, '.md')) {
    const parsed = parseNote(text, file)
    problems.push(...parsed.problems, ...parsed.unnamed)
    if (!parsed.note) continue
    const slug = file.replace(/^.*\/|\.md$/g, '')
    if (parsed.note.slug !== slug) {
      const message = `found slug "${parsed.note.slug}"; expected "${slug}", the name of the file`
      problems.push({ file, line: 2, message })
    }
    bySlug.set(slug, parsed.note)
  }
  const order = plan.chapters.flatMap(({ lessons }) => lessons)
  for (const [slug, { file }] of bySlug) {
    if (order.includes(slug)) continue
    const message = `found a note "${slug}"; expected it in a chapter of content/course.yaml`
    problems.push({ file, line: 1, message })
  }
  return { notes: order.flatMap((slug) => bySlug.get(slug) ?? []), problems }
}
