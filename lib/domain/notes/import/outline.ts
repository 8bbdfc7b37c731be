import type { Mark } from './mark'
import { plainTitle } from './plain-title'

/** The raw notes as chapters of sections; each section becomes one note. */
export interface Outline {
  readonly chapters: readonly OutlineChapter[]
}

export interface OutlineChapter {
  readonly title: string
  readonly sections: readonly OutlineSection[]
}

export interface OutlineSection {
  readonly title: string
  readonly marks: readonly Mark[]
}

interface OpenChapter {
  readonly title: string
  readonly sections: { title: string; marks: Mark[] }[]
}

/**
 * Puts marks under their headings. What stands before the first section of a chapter goes into that
 * section; a chapter without sections is one section, and a text without headings one chapter.
 */
export function outlineOf(marks: readonly Mark[], name: string): Outline {
  const chapters: OpenChapter[] = []
  let lead: Mark[] = []
  for (const mark of marks) {
    const level = mark.type === 'heading' ? mark.level : 0
    const chapter = chapters.at(-1)
    if (mark.type === 'heading' && level === 1) {
      if (chapter) lead = closed(chapter, lead)
      chapters.push({ title: plainTitle(mark.text), sections: [] })
    } else if (mark.type === 'heading' && level === 2) {
      const open = chapter ?? opened(chapters, name)
      open.sections.push({ title: plainTitle(mark.text), marks: lead })
      lead = []
    } else (chapter?.sections.at(-1)?.marks ?? lead).push(mark)
  }
  const last = chapters.at(-1) ?? opened(chapters, name)
  closed(last, lead)
  return { chapters }
}

function opened(chapters: OpenChapter[], title: string): OpenChapter {
  const chapter = { title, sections: [] }
  chapters.push(chapter)
  return chapter
}

/** A chapter that met no section heading is a section itself. */
function closed(chapter: OpenChapter, lead: Mark[]): Mark[] {
  if (chapter.sections.length > 0) return lead
  chapter.sections.push({ title: chapter.title, marks: lead })
  return []
}
