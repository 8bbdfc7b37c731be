import { deriveItems } from '@/lib/domain/item/derive-items'
import { compileLesson } from '@/lib/domain/lesson/compile-lesson'
import { glossaryOf } from '@/lib/domain/lesson/glossary'
import type { Note } from '@/lib/domain/notes/note'
import type { Locale } from '@/lib/shared/locale'

/** How many items the notes yield on their own, before any fact of the course is linked to them. */
export function countDerivedItems(notes: readonly Note[], locale: Locale): number {
  const facts = new Map()
  const { terms } = glossaryOf(notes, facts, locale)
  const lessons = notes.map(
    (note) => compileLesson(note, { locale, facts, glossary: terms }).lesson,
  )
  return lessons.reduce(
    (total, lesson) => total + deriveItems(lesson, { facts, lessons }).length,
    0,
  )
}
