import 'server-only'
import { cache } from 'react'
import type { Diagram } from '@/lib/domain/diagram/diagram'
import type { Facts } from '@/lib/domain/fact/fact'
import { compileLesson } from '@/lib/domain/lesson/compile-lesson'
import type { CoursePlan } from '@/lib/domain/lesson/course'
import { glossaryOf } from '@/lib/domain/lesson/glossary'
import type { GlossaryTerm, Lesson } from '@/lib/domain/lesson/lesson'
import type { Note } from '@/lib/domain/notes/note'
import type { Problem } from '@/lib/domain/notes/problem'
import type { Locale, Localized } from '@/lib/shared/locale'
import { projectRoot } from './content-files'
import { type ReadItem, readAuthoredItems } from './read-authored-items'
import { readCoursePlan } from './read-course-plan'
import { readDiagrams } from './read-diagrams'
import { readFacts } from './read-facts'
import { readNotes } from './read-notes'
import { type ReadTemplate, readTemplates } from './read-templates'

/** Everything that content/ teaches, read and compiled, with every mistake met on the way. */
export interface Library {
  readonly plan: CoursePlan
  readonly facts: Facts
  readonly shelves: Localized<Shelf>
  /** The items that people wrote, by lesson. */
  readonly authored: ReadonlyMap<string, readonly ReadItem[]>
  /** Templates of the items whose numbers vary, by lesson. */
  readonly templates: ReadonlyMap<string, readonly ReadTemplate[]>
  /** Architectures by slug. */
  readonly diagrams: ReadonlyMap<string, Diagram>
  readonly problems: readonly Problem[]
}

/** The part of the library that is in one language; lists are in the order of the course. */
export interface Shelf {
  readonly locale: Locale
  readonly notes: readonly Note[]
  readonly glossary: readonly GlossaryTerm[]
  readonly lessons: readonly Lesson[]
}

/** Reads content/ under this root; mistakes are listed, not thrown, so that one run shows them all. */
export async function readLibrary(root: string): Promise<Library> {
  const plan = await readCoursePlan(root)
  const { facts, problems } = await readFacts(root)
  const authored = await readAuthoredItems(root)
  const templates = await readTemplates(root, facts)
  const diagrams = await readDiagrams(root, facts)
  const [ko, en] = await Promise.all([
    readShelf(root, plan, facts, 'ko'),
    readShelf(root, plan, facts, 'en'),
  ])
  return {
    plan,
    facts,
    shelves: { ko: ko.shelf, en: en.shelf },
    authored: authored.byLesson,
    templates: templates.byLesson,
    diagrams: diagrams.bySlug,
    problems: [
      ...problems,
      ...authored.problems,
      ...templates.problems,
      ...diagrams.problems,
      ...ko.problems,
      ...en.problems,
    ],
  }
}

/** The library of this project, read once. Throws on the first mistake: nothing half right is served. */
export const getLibrary = cache(async (): Promise<Library> => {
  const library = await readLibraryOnce()
  const [first] = library.problems
  if (first) throw new Error(`${first.file}:${first.line} ${first.message}`)
  return library
})

let reading: Promise<Library> | null = null

/** Content cannot change under a built site; while developing every request reads it anew. */
function readLibraryOnce(): Promise<Library> {
  if (process.env.NODE_ENV !== 'production') return readLibrary(projectRoot)
  reading ??= readLibrary(projectRoot)
  return reading
}

async function readShelf(root: string, plan: CoursePlan, facts: Facts, locale: Locale) {
  const { notes, problems } = await readNotes(root, plan, locale)
  const glossary = glossaryOf(notes, facts, locale)
  const compiled = notes.map((note) =>
    compileLesson(note, { locale, facts, glossary: glossary.terms }),
  )
  const shelf: Shelf = {
    locale,
    notes,
    glossary: glossary.terms,
    lessons: compiled.map(({ lesson }) => lesson),
  }
  const found = compiled.flatMap((one) => one.problems)
  return { shelf, problems: [...problems, ...glossary.problems, ...found] }
}
