import { useTranslations } from 'next-intl'
import { use } from 'react'
import type { EntryFilter } from '@/lib/domain/notebook/filter-entries'
import { NotebookCourseContext, useCourseTitle } from './notebook-course'

/** What a filter asks, in words, one for each condition. */
export function useFilterWords(filter: EntryFilter): readonly string[] {
  const t = useTranslations('notebook')
  const tExam = useTranslations('exam.domains')
  const { pairs } = use(NotebookCourseContext)
  const titleOf = useCourseTitle()
  const { chapter, lesson, domain, pair, status, certainty, quiz, since } = filter

  return [
    chapter && titleOf('chapter', chapter),
    lesson && titleOf('lesson', lesson),
    domain && tExam(domain),
    pair && (pairs[pair] ?? pair),
    status && t(`status.${status}`),
    certainty && t(`certainty.${certainty}`),
    quiz && t(`quizKind.${quiz}`),
    since && `${t('filter.since')}: ${since}`,
  ].filter((word) => word !== null)
}
