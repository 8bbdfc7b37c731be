import { useTranslations } from 'next-intl'
import { ItemText } from '@/components/quiz/item-text'
import { type GradedOption, gradedOptions } from '@/lib/domain/quiz/graded-options'
import { choiceNumber } from './choice-number'
import { PaperLines } from './paper-lines'
import type { PrintedEntry } from './printed-entry'

/** The choices, ✓ for right and ✗ for mine that was not, each with its reason; other answers in lines. */
export function PaperChoices({ entry, item }: PrintedEntry) {
  if (item.type !== 'single' && item.type !== 'multiple') {
    return <PaperLines miss={entry.lastMiss} item={item} />
  }
  return (
    <ul className="paper-choices">
      {gradedOptions(item, entry.lastMiss).map((option, index) => (
        <PaperChoice key={option.id} option={option} number={choiceNumber(index)} />
      ))}
    </ul>
  )
}

interface PaperChoiceProps {
  readonly option: GradedOption
  readonly number: string
}

function PaperChoice({ option, number }: PaperChoiceProps) {
  const t = useTranslations('notebook.print')
  const { text, why, right, chosen, unmet } = option
  const words = [...(right ? [t('right')] : []), ...(chosen ? [t('mine')] : [])]
  const mark = right ? '✓' : '✗'

  return (
    <li>
      <span className="paper-mark">{right || chosen ? mark : ''}</span>
      <span>
        <span className={right ? 'font-bold' : ''}>
          {number} <ItemText text={text} />
        </span>
        {words.length > 0 && <b className="paper-said"> [{words.join(' · ')}]</b>}
        <span className="paper-why">
          {unmet.length > 0 && (
            <>
              {t('unmet')}: <ItemText text={unmet.join(' · ')} />.{' '}
            </>
          )}
          <ItemText text={why} />
        </span>
      </span>
    </li>
  )
}
