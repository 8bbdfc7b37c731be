import { useTranslations } from 'next-intl'
import { Stem } from '@/components/quiz/stem'
import { useFillings } from '@/components/quiz/use-right-answer'
import { useCourseTitle } from './notebook-course'
import type { NumberedEntry } from './printed-entry'

interface PaperHeadProps extends NumberedEntry {
  /** Whether gaps show what belongs into them. */
  readonly filled?: boolean
}

/** The number, where the entry stands, and the question. */
export function PaperHead({ number, entry, item, filled = false }: PaperHeadProps) {
  const t = useTranslations('notebook')
  const titleOf = useCourseTitle()
  const fillings = useFillings(item)
  const { status, misses, answers, confidentlyWrong } = entry
  const marks = answers.map(({ correct }) => (correct ? '✓' : '✗')).join(' ')
  const words = [
    titleOf('lesson', item.lesson),
    ...(confidentlyWrong ? [t('entry.confident')] : []),
    t(`status.${status}`),
    t('entry.missed', { count: misses.length }),
    marks,
  ]

  return (
    <>
      <p className="paper-meta">
        <b>{t('print.answerOf', { number })}</b> {words.join(' · ')}
      </p>
      <p className="paper-stem">
        <Stem item={item} fillings={filled ? fillings : null} />
      </p>
      {item.picture && (
        <ul className="paper-picture">
          {item.picture.text.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  )
}
