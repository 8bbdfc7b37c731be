import { useTranslations } from 'next-intl'
import { GradedAnswer } from '@/components/quiz/graded-answer'
import type { AskedItem } from '@/lib/domain/item/item'
import type { GivenAnswer } from '@/lib/domain/notebook/notebook-entry'
import { ChosenAndRight } from './chosen-and-right'

interface EntryAnswerProps {
  readonly item: AskedItem
  readonly miss: GivenAnswer
}

/** What I answered when I last missed it, and what is right. */
export function EntryAnswer({ item, miss }: EntryAnswerProps) {
  const t = useTranslations('notebook.entry')
  if (item.type === 'single' || item.type === 'multiple') {
    return <ChosenAndRight item={item} miss={miss} />
  }
  return (
    <section className="mt-5 grid gap-1.5">
      <h3 className="label">{t('mineAndRight')}</h3>
      {miss.given !== 'answer' && <p className="text-sm text-ink-soft">{t(miss.given)}</p>}
      <GradedAnswer item={item} result={miss} />
    </section>
  )
}
