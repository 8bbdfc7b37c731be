import 'server-only'
import { lintContext } from '@/lib/domain/item/lint/lint-context'
import { lintItems } from '@/lib/domain/item/lint/lint-items'
import type { Problem } from '@/lib/domain/notes/problem'
import type { Library } from './library'

/** What is wrong with the items that people wrote. */
export function lintAuthoredItems({ facts, shelves, authored }: Library): readonly Problem[] {
  const { ko, en } = shelves
  return lintItems(
    lintContext({
      facts,
      lessons: { ko: ko.lessons, en: en.lessons },
      glossary: { ko: ko.glossary, en: en.glossary },
      items: [...authored].flatMap(([lesson, items]) => items.map((item) => ({ ...item, lesson }))),
    }),
  )
}
