import { foundExpected, type Problem } from '@/lib/domain/notes/problem'
import { itemProblem } from './item-problem'
import type { LintContext, LintedItem } from './lint-context'

/** [LT1] The file is named for a lesson, the section is one of its sections, and ids are unique. */
export function placeProblems({ lessons, items }: LintContext): readonly Problem[] {
  const bySlug = new Map(lessons.map((lesson) => [lesson.slug, lesson]))
  const seen = new Set<string>()
  const problems: Problem[] = []
  for (const linted of items) {
    const { item, lesson: slug } = linted
    const lesson = bySlug.get(slug)
    if (!lesson) {
      if (!seen.has(linted.file)) problems.push(noLesson(linted))
      seen.add(linted.file)
      continue
    }
    if (!lesson.sections.has(item.section)) {
      const sections = [...lesson.sections].join(', ')
      const found = `section "${item.section}"`
      problems.push(itemProblem(linted, 'LT1', '', found, `one of ${slug}: ${sections}`))
    }
    const id = `${slug}.${item.id}`
    if (seen.has(id)) {
      problems.push(
        itemProblem(linted, 'LT1', '', 'the id a second time', 'an id of its own in the file'),
      )
    }
    seen.add(id)
  }
  return problems
}

function noLesson({ file, lesson }: LintedItem): Problem {
  const expected = 'the name of a lesson in content/course.yaml'
  return { file, line: 1, message: `[LT1] ${foundExpected(`a file named ${lesson}`, expected)}` }
}
