import { useTranslations } from 'next-intl'
import { useProgress } from '@/lib/client/progress-context'
import { selectProgress } from '@/lib/client/progress-store'
import type { GivenAnswer } from '@/lib/domain/notebook/notebook-entry'
import { rounds } from '@/lib/domain/notebook/rounds'
import { useCourseTitle } from './notebook-course'

/** What the quiz of an answer is called: its lesson, its round, or what kind of quiz it was. */
export function useQuizName(): (answer: Pick<GivenAnswer, 'quiz' | 'attemptId'>) => string {
  const t = useTranslations('notebook')
  const titleOf = useCourseTitle()
  const all = rounds(useProgress(selectProgress).attempts)
  return ({ quiz: { kind, slug }, attemptId }) => {
    if (kind === 'lesson' || kind === 'chapter') {
      return t(`quizName.${kind}`, { title: titleOf(kind, slug) })
    }
    const round = all.find((one) => one.attemptId === attemptId)
    return round ? t('quizName.round', { number: round.number }) : t(`quizKind.${kind}`)
  }
}
