import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { stringify } from 'yaml'
import { buildLessons } from '@/lib/content/build-lessons'
import { projectRoot } from '@/lib/content/content-files'
import { type Library, readLibrary } from '@/lib/content/library'
import { locales } from '@/lib/shared/locale'

/** Compiles a course of this many lessons in all languages together, made of copies of the real notes. Budget: 1,000 in under 20 s. */
export async function benchContent(lessons = 1000): Promise<Readonly<Record<string, number>>> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'bench-content-'))
  try {
    await writeCourse(root, await readLibrary(projectRoot), Math.ceil(lessons / locales.length))
    const startedAt = performance.now()
    const library = await readLibrary(root)
    const compiledAt = performance.now()
    const built = await buildLessons(library, root)
    const writtenAt = performance.now()
    const again = await buildLessons(await readLibrary(root), root)
    return {
      lessons: built.lessons,
      compileSeconds: seconds(startedAt, compiledAt),
      writeSeconds: seconds(compiledAt, writtenAt),
      seconds: seconds(startedAt, writtenAt),
      unchangedSeconds: seconds(writtenAt, performance.now()),
      rewritten: again.written.length,
    }
  } finally {
    await rm(root, { recursive: true })
  }
}

async function writeCourse(root: string, { plan }: Library, copies: number): Promise<void> {
  const originals = plan.chapters.flatMap((chapter) => chapter.lessons)
  const slugs = Array.from({ length: copies }, (_, index) => ({
    original: originals[index % originals.length] ?? '',
    slug: `copy-${index}`,
  }))
  await cp(path.join(projectRoot, 'content/facts'), path.join(root, 'content/facts'), {
    recursive: true,
  })
  for (const locale of locales) {
    await mkdir(path.join(root, 'content/notes', locale), { recursive: true })
    for (const { original, slug } of slugs) {
      const note = path.join('content/notes', locale, `${original}.md`)
      const text = await readFile(path.join(projectRoot, note), 'utf8')
      const copy = text.replace(`slug: ${original}`, `slug: ${slug}`)
      await writeFile(path.join(root, 'content/notes', locale, `${slug}.md`), copy)
    }
  }
  const title = { ko: '복사본', en: 'Copies' }
  const chapters = [{ slug: 'copies', title, lessons: slugs.map(({ slug }) => slug) }]
  await writeFile(path.join(root, 'content/course.yaml'), stringify({ chapters, sections: {} }))
}

function seconds(from: number, to: number): number {
  return Number(((to - from) / 1000).toFixed(3))
}
