import { useTranslations } from 'next-intl'
import { type LinkProblem, mostItems } from '@/lib/domain/quiz/quiz-link'

interface LinkProblemsProps {
  readonly problems: readonly LinkProblem[]
  /** How many of its items there are no more. */
  readonly missing: number
}

/** What of a link could not be used, each in a sentence; nothing where all of it could. */
export function LinkProblems({ problems, missing }: LinkProblemsProps) {
  const t = useTranslations('builder.play.problem')
  if (problems.length === 0 && missing === 0) return null

  return (
    <ul className="mb-4 grid gap-1 border-correction border-l-4 pl-3 text-sm">
      {problems.map((problem) => (
        <li key={problem.type}>
          {'count' in problem
            ? t(problem.type, { count: problem.count, most: mostItems })
            : t(problem.type)}
        </li>
      ))}
      {missing > 0 && <li>{t('missing', { count: missing })}</li>}
    </ul>
  )
}
