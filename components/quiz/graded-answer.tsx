import { useTranslations } from 'next-intl'
import type { Item } from '@/lib/domain/item/item'
import type { ItemResult } from '@/lib/domain/progress/event'
import { gradedOptions, gradedSteps } from '@/lib/domain/quiz/graded-options'
import { gradedPairs } from '@/lib/domain/quiz/graded-pairs'
import { GradedRow } from './graded-row'
import { ItemText } from './item-text'
import { useRightAnswer } from './use-right-answer'

interface GradedAnswerProps {
  readonly item: Item
  readonly result: ItemResult
}

/** An item after it was answered: what was right, what was chosen, and why for each option. */
export function GradedAnswer({ item, result }: GradedAnswerProps) {
  switch (item.type) {
    case 'single':
    case 'multiple':
      return (
        <ul className="grid gap-2.5">
          {gradedOptions(item, result).map(({ id, text, why, right, chosen, unmet }) => (
            <GradedRow key={id} right={right} chosen={chosen} why={why} unmet={unmet}>
              <ItemText text={text} />
            </GradedRow>
          ))}
        </ul>
      )
    case 'true_false':
      return <GradedTrueFalse answer={item.answer} result={result} />
    case 'number':
    case 'cloze':
      return <GradedText item={item} result={result} />
    case 'ordering':
      return <GradedOrder item={item} result={result} />
    case 'matching':
      return <GradedMatches item={item} result={result} />
  }
}

function GradedTrueFalse({ answer, result }: { answer: boolean; result: ItemResult }) {
  const t = useTranslations('quiz.trueFalse')
  const chosen = result.answer?.type === 'true_false' ? result.answer.value : null

  return (
    <ul className="grid gap-2.5 sm:grid-cols-2">
      {[true, false].map((value) => (
        <GradedRow key={String(value)} right={value === answer} chosen={value === chosen} why="">
          {t(value ? 'true' : 'false')}
        </GradedRow>
      ))}
    </ul>
  )
}

function GradedText({ item, result }: GradedAnswerProps) {
  const right = useRightAnswer(item)
  const { answer, correct } = result
  const typed = answer !== null && 'text' in answer ? answer.text : null

  return (
    <ul className="grid gap-2.5">
      <GradedRow right chosen={correct} typed why="">
        {right}
      </GradedRow>
      {!correct && typed !== null && (
        <GradedRow right={false} chosen typed why="">
          {typed}
        </GradedRow>
      )}
    </ul>
  )
}

function GradedOrder({
  item,
  result,
}: {
  item: Extract<Item, { type: 'ordering' }>
  result: ItemResult
}) {
  const t = useTranslations('quiz.ordering')

  return (
    <ol className="grid gap-2.5">
      {gradedSteps(item, result).map(({ id, text, why, right, placedAt }, index) => (
        <li
          key={id}
          className="flex gap-3 rounded-lg border border-line bg-surface-raised px-4 py-2.5"
        >
          <span className="numeral w-5 shrink-0 pt-1.5 text-lg text-accent">{index + 1}</span>
          <div>
            <p>{text}</p>
            {why !== '' && <p className="text-sm text-ink-soft">{why}</p>}
            {placedAt !== null && (
              <p className={`text-xs font-bold ${right ? 'text-good' : 'text-bad'}`}>
                {right ? `✓ ${t('right')}` : `✗ ${t('placed', { position: placedAt + 1 })}`}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

function GradedMatches({
  item,
  result,
}: {
  item: Extract<Item, { type: 'matching' }>
  result: ItemResult
}) {
  const t = useTranslations('quiz.matching')

  return (
    <ul className="grid gap-2.5">
      {gradedPairs(item, result).map(({ left, match, chosen }) => (
        <li key={left.id} className="rounded-lg border border-line bg-surface-raised px-4 py-2.5">
          <p className="font-bold">{left.text}</p>
          <p>
            <span className="text-xs font-bold text-good">
              ✓ {t(chosen?.id === match.id ? 'matched' : 'match')}
            </span>{' '}
            {match.text}
          </p>
          {chosen !== null && chosen.id !== match.id && (
            <p className="text-ink-soft">
              <span className="text-xs font-bold text-bad">✗ {t('chosen')}</span> {chosen.text}
            </p>
          )}
          {left.why !== '' && left.why !== `${left.text}: ${match.text}` && (
            <p className="text-sm text-ink-soft">{left.why}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
