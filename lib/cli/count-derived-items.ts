import { deriveItems } from '@/lib/domain/item/derive-items'
import { compileLesson } from '@/lib/domain/lesson/compile-lesson'
import { glossaryOf } from '@/lib/domain/lesson/glossary'
import type { Note } from '@/lib/domain/notes/note'
import type { Locale } from '@/lib/shared/locale'

export interface DerivedCount {
  readonly items: number
  /** Notes that were not looked at. */
  readonly uncounted: number
}

/** Twice the longest notes we know; deriving from megabytes takes longer than importing them. */
const mostBlocks = 1000

/** How many items notes yield on their own, chapter by chapter, before a fact of the course backs them. */
export function countDerivedItems(
  chapters: readonly { readonly notes: readonly Note[] }[],
  locale: Locale,
): DerivedCount {
  let items = 0
  let blocks = 0
  let uncounted = 0
  for (const { notes } of chapters) {
    const chosen = notes.filter((note) => {
      blocks += note.sections.reduce((total, section) => total + section.blocks.length, 0)
      return blocks <= mostBlocks
    })
    uncounted += notes.length - chosen.length
    items += itemsOf(chosen, locale)
  }
  return { items, uncounted }
}

function itemsOf(notes: readonly Note[], locale: Locale): number {
  const facts = new Map()
  const glossary = glossaryOf(notes, facts, locale).terms
  const lessons = notes.map((note) => compileLesson(note, { locale, facts, glossary }).lesson)
  const context = { facts, lessons }
  return lessons.reduce((total, lesson) => total + deriveItems(lesson, context).length, 0)
}
