import { useTranslations } from 'next-intl'
import { countEntries } from '@/lib/domain/notebook/count-entries'
import type { FiledEntry } from '@/lib/domain/notebook/filed-entry'
import { examDomains } from '@/lib/domain/notes/note'
import { certainties, quizKinds } from '@/lib/domain/progress/event'
import type { FilterOption, FilterOptionGroup } from './filter-select'
import type { NotebookCourse } from './notebook-course'

/** Chapters and lessons are chosen in one list: the value of a chapter says that it is one. */
export const chapterMark = 'chapter:'

type Groups = readonly FilterOptionGroup[]

/** What there is to choose from: each with how many entries it has, and none without. */
export function useFilterOptions(entries: readonly FiledEntry[], course: NotebookCourse) {
  const t = useTranslations('notebook')
  const tExam = useTranslations('exam.domains')
  const domains = countEntries(entries, ({ item }) => [item.scenario?.domain])
  const pairs = countEntries(entries, ({ item }) => [item.scenario?.pair])
  const sure = countEntries(entries, ({ misses }) => misses.map(({ certainty }) => certainty))
  const quizzes = countEntries(entries, ({ misses }) => misses.map(({ quiz }) => quiz.kind))

  return {
    places: placeGroups(entries, course, (title) => t('filter.wholeChapter', { title })),
    domains: listed(examDomains, domains, (domain) => tExam(domain)),
    pairs: listed([...pairs.keys()], pairs, (pair) => course.pairs[pair] ?? pair),
    certainties: listed(certainties, sure, (certainty) => t(`certainty.${certainty}`)),
    quizzes: listed(quizKinds, quizzes, (kind) => t(`quizKind.${kind}`)),
  } as const
}

function listed<Key extends string>(
  keys: readonly Key[],
  counts: ReadonlyMap<Key, number>,
  nameOf: (key: Key) => string,
): Groups {
  return [{ title: null, options: keys.flatMap((key) => optionOf(key, counts.get(key), nameOf)) }]
}

function placeGroups(
  entries: readonly FiledEntry[],
  { chapters }: NotebookCourse,
  wholeOf: (title: string) => string,
): Groups {
  const counts = countEntries(entries, ({ item }) => [item.lesson])
  return chapters.flatMap(({ slug, title, lessons }) => {
    const options = lessons.flatMap((lesson) =>
      optionOf(lesson.slug, counts.get(lesson.slug), () => lesson.title),
    )
    const count = options.reduce((sum, option) => sum + option.count, 0)
    const whole = { value: chapterMark + slug, name: wholeOf(title), count }
    return count === 0 ? [] : [{ title, options: [whole, ...options] }]
  })
}

function optionOf<Key extends string>(
  value: Key,
  count: number | undefined,
  nameOf: (key: Key) => string,
): readonly FilterOption[] {
  return count === undefined ? [] : [{ value, name: nameOf(value), count }]
}
