import 'server-only'
import { placeProblems, type TemplateLesson } from '@/lib/domain/item/parametric/template-problems'
import { taughtFacts } from '@/lib/domain/lesson/taught-facts'
import { foundExpected, type Problem } from '@/lib/domain/notes/problem'
import type { Library } from './library'

/** Where templates of parametric items do not fit the course: lesson, section, facts, ids. */
export function checkTemplates(library: Library): readonly Problem[] {
  const lessons = templateLessons(library)
  return [...library.templates].flatMap(([slug, templates]) => {
    const lesson = lessons.get(slug)
    if (!lesson) return templates.slice(0, 1).map(({ file }) => noLesson(file, slug))
    const ids = templates.map(({ template }) => template.id)
    return templates.flatMap(({ file, line, template }, index) =>
      [
        ...placeProblems(template, library.facts, lesson),
        ...(ids.indexOf(template.id) === index
          ? []
          : [foundExpected(`the id "${template.id}" again`, 'an id of its own in the file')]),
      ].map((message) => ({ file, line, message: `${template.id}: ${message}` })),
    )
  })
}

function noLesson(file: string, slug: string): Problem {
  const message = foundExpected(
    `a file named ${slug}`,
    'the name of a lesson in content/course.yaml',
  )
  return { file, line: 1, message }
}

function templateLessons({ shelves }: Library): ReadonlyMap<string, TemplateLesson> {
  const english = new Map(shelves.en.lessons.map((lesson) => [lesson.slug, lesson]))
  const soFar = new Set<string>()
  return new Map(
    shelves.ko.lessons.map((lesson) => {
      const own = new Set(taughtFacts(lesson))
      for (const id of own) soFar.add(id)
      const twin = new Set(english.get(lesson.slug)?.sections.map(({ id }) => id))
      const sections = lesson.sections.map(({ id }) => id).filter((id) => twin.has(id))
      return [lesson.slug, { own, taught: new Set(soFar), sections: new Set(sections) }]
    }),
  )
}
