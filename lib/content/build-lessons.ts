import 'server-only'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { lessonMdx } from '@/lib/domain/lesson/lesson-mdx'
import type { Problem } from '@/lib/domain/notes/problem'
import { locales } from '@/lib/shared/locale'
import { readFolder } from './content-files'
import type { Library } from './library'

interface GeneratedLesson {
  /** From the project's root. */
  readonly file: string
  /** The note it is made from. */
  readonly note: string
  readonly text: string
}

export interface BuiltLessons {
  readonly lessons: number
  readonly unchanged: number
  readonly written: readonly string[]
  /** Lessons whose note is gone. */
  readonly removed: readonly string[]
}

/** Writes the lessons whose bytes changed and removes those whose note is gone. */
export async function buildLessons(library: Library, root: string): Promise<BuiltLessons> {
  const { generated, stale, orphans } = await compare(library, root)
  for (const { file, text } of stale) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true })
    await writeFile(path.join(root, file), text)
  }
  for (const file of orphans) await rm(path.join(root, file))
  return {
    lessons: generated.length,
    unchanged: generated.length - stale.length,
    written: stale.map(({ file }) => file),
    removed: orphans,
  }
}

/** Lessons in content/lessons that differ from what their notes and facts give. */
export async function staleLessons(library: Library, root: string): Promise<Problem[]> {
  const { stale, orphans } = await compare(library, root)
  const advice = 'run "npm run cli -- content build"'
  return [
    ...stale.map(({ file, note }) => ({
      file,
      line: 1,
      message: `found a lesson older than ${note} or its facts; ${advice}`,
    })),
    ...orphans.map((file) => ({
      file,
      line: 1,
      message: `found a lesson without a note; ${advice}`,
    })),
  ]
}

async function compare(library: Library, root: string) {
  const generated = locales.flatMap((locale) => {
    const { lessons, glossary } = library.shelves[locale]
    return lessons.map(
      (lesson): GeneratedLesson => ({
        file: `content/lessons/${locale}/${lesson.slug}.mdx`,
        note: `content/notes/${locale}/${lesson.slug}.md`,
        text: lessonMdx(lesson, glossary),
      }),
    )
  })
  const folders = locales.map((locale) => readFolder(root, `content/lessons/${locale}`, '.mdx'))
  const present = new Map((await Promise.all(folders)).flat().map(({ file, text }) => [file, text]))
  const expected = new Set(generated.map(({ file }) => file))
  return {
    generated,
    stale: generated.filter(({ file, text }) => present.get(file) !== text),
    orphans: [...present.keys()].filter((file) => !expected.has(file)),
  }
}
