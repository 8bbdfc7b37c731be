import { deriveItems } from '@/lib/domain/item/derive-items'
import { compileLesson } from '@/lib/domain/lesson/compile-lesson'
import { glossaryOf } from '@/lib/domain/lesson/glossary'
import type { Note } from '@/lib/domain/notes/note'
import type { Locale } from '@/lib/shared/locale'

/** How many items the notes of one chapter yield on their own, before a fact of the course backs them. */
export function countDerivedItems(notes: readonly Note[], locale: Locale): number {
  const facts = new Map()
  const glossary = glossaryOf(notes, facts, locale).terms
  const lessons = notes.map((note) => compileLesson(note, { locale, facts, glossary }).lesson)
  const context = { facts, lessons }
  return lessons.reduce((total, lesson) => total + deriveItems(lesson, context).length, 0)
}
