import { Check, X } from 'lucide-react'
import { useTranslations } from 'next-intl'

interface AnswerMarkProps {
  readonly right: boolean
  readonly chosen: boolean
  readonly typed: boolean
}

/** Right or wrong as a sign and a word; the colour only repeats it. */
export function AnswerMark({ right, chosen, typed }: AnswerMarkProps) {
  const t = useTranslations('quiz.mark')
  if (!right && !chosen) return null
  const Icon = right ? Check : X
  const words = [
    right ? t('right') : t('notRight'),
    ...(chosen ? [t(typed ? 'typed' : 'chosen')] : []),
  ]

  return (
    <span
      className={`inline-flex items-center gap-1 text-xs font-bold ${right ? 'text-good' : 'text-bad'}`}
    >
      <Icon aria-hidden className="size-4 shrink-0" strokeWidth={3} />
      {words.join(' · ')}
    </span>
  )
}
