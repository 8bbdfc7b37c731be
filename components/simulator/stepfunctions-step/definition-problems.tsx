import { useTranslations } from 'next-intl'
import type { Book } from '@/lib/domain/simulator/book'
import { problemText, readDefinition } from '@/lib/domain/simulator/stepfunctions-step/own-machine'
import type { Locale } from '@/lib/shared/locale'

interface DefinitionProblemsProps {
  readonly text: string
  readonly book: Book
  readonly locale: Locale
}

const mostShown = 12

/** All that keeps a definition from being played; beside its field stands only the first. */
export function DefinitionProblems({ text, book, locale }: DefinitionProblemsProps) {
  const t = useTranslations('simulator.stepfunctions-step')
  const { problems } = readDefinition(text, book)
  if (problems.length < 2) return null

  return (
    <div className="sfn-problems">
      <p className="label">{t('problems', { count: problems.length })}</p>
      <ul>
        {problems.slice(0, mostShown).map((problem) => {
          const says = problemText(problem)[locale]
          return <li key={says}>{says}</li>
        })}
      </ul>
    </div>
  )
}
