import { useLocale, useTranslations } from 'next-intl'
import { ItemText } from '@/components/quiz/item-text'
import type { AskedItem } from '@/lib/domain/item/item'
import type { GivenAnswer } from '@/lib/domain/notebook/notebook-entry'
import { rightAnswer, useAnswerLines } from './use-answer-lines'

interface PaperLinesProps {
  readonly miss: GivenAnswer
  readonly item: AskedItem
}

/** My answer and the right one of an item without choices, in a few lines. */
export function PaperLines({ miss, item }: PaperLinesProps) {
  const t = useTranslations('notebook')
  const linesOf = useAnswerLines()
  const locale = useLocale()
  const told = miss.given === 'answer' ? t('entry.gone') : t(`entry.${miss.given}`)
  const mine = miss.answer === null ? [] : linesOf(item, miss.answer)

  return (
    <ul className="paper-choices">
      <PaperLine mark="✗" label={t('print.mine')} lines={mine.length > 0 ? mine : [told]} />
      <PaperLine
        mark="✓"
        label={t('print.right')}
        lines={linesOf(item, rightAnswer(item, locale))}
      />
    </ul>
  )
}

interface PaperLineProps {
  readonly mark: string
  readonly label: string
  readonly lines: readonly string[]
}

function PaperLine({ mark, label, lines }: PaperLineProps) {
  return (
    <li>
      <span className="paper-mark">{mark}</span>
      <span>
        <b>{label}</b> <ItemText text={lines.join(' / ')} />
      </span>
    </li>
  )
}
