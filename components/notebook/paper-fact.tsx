import { useFormatter, useTranslations } from 'next-intl'
import { ItemText } from '@/components/quiz/item-text'
import { useQuizPlace } from '@/components/quiz/quiz-places'
import type { AskedItem } from '@/lib/domain/item/item'

/** The fact with its source and date, and where the lesson teaches it. */
export function PaperFact({ item }: { readonly item: AskedItem }) {
  const t = useTranslations('notebook.print')
  const format = useFormatter()
  const place = useQuizPlace(item.lesson, item.anchor)
  const { text, correction, source } = item.explanation
  const dateOf = (checked: string) =>
    format.dateTime(new Date(checked), { timeZone: 'UTC', year: 'numeric', month: 'short' })

  return (
    <div className="paper-fact">
      <p>
        <b>{t('why')}</b> <ItemText text={text} />
        {correction !== null && ` ${t('correction', { claim: correction })}`}
      </p>
      <p className="paper-source">
        {source !== null &&
          `${t('source', { title: source.title, date: dateOf(source.checked) })} · `}
        {t('place')}: {place === null ? item.lesson : `${place.lessonTitle} › ${place.title}`}
      </p>
    </div>
  )
}
