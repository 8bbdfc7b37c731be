import { useLocale, useTranslations } from 'next-intl'
import { getOption } from '@/lib/domain/item/get-option'
import type { AskedItem, ClozeItem, NumberItem } from '@/lib/domain/item/item'
import type { ItemResult } from '@/lib/domain/progress/event'
import { gradedGaps } from '@/lib/domain/quiz/graded-gaps'
import { gradedSteps } from '@/lib/domain/quiz/graded-options'
import { gradedPairs } from '@/lib/domain/quiz/graded-pairs'
import { GradedOptions } from './graded-options'
import { GradedRow } from './graded-row'
import { Twin } from './other-language'
import { fillings } from './use-right-answer'
import { WorkedSteps } from './worked-steps'

interface GradedAnswerProps {
  readonly item: AskedItem
  readonly result: ItemResult
}

/** An item after it was answered: what was right, what was chosen, and why for each option. */
export function GradedAnswer({ item, result }: GradedAnswerProps) {
  switch (item.type) {
    case 'single':
    case 'multiple':
      return <GradedOptions item={item} result={result} />
    case 'true_false':
      return <GradedTrueFalse answer={item.answer} result={result} />
    case 'number':
      return <GradedNumber item={item} result={result} />
    case 'cloze':
      return <GradedGaps item={item} result={result} />
    case 'ordering':
      return <GradedOrder item={item} result={result} />
    case 'matching':
    case 'categorise':
      return <GradedMatches item={item} result={result} />
  }
}

function GradedTrueFalse({ answer, result }: { answer: boolean; result: ItemResult }) {
  const t = useTranslations('quiz.trueFalse')
  const chosen = result.answer?.type === 'true_false' ? result.answer.value : null

  return (
    <ul className="grid gap-2.5 sm:grid-cols-2">
      {[true, false].map((value) => (
        <GradedRow key={String(value)} right={value === answer} chosen={value === chosen}>
          {t(value ? 'true' : 'false')}
        </GradedRow>
      ))}
    </ul>
  )
}

interface GradedNumberProps {
  readonly item: NumberItem
  readonly result: ItemResult
}

function GradedNumber({ item, result: { answer, correct } }: GradedNumberProps) {
  const typed = answer?.type === 'number' ? answer.text : null
  return (
    <>
      <GradedText item={item} gap={0} typed={typed} correct={correct} />
      {item.steps.length > 0 && <WorkedSteps steps={item.steps} />}
    </>
  )
}

/** Each gap by itself: of several, the learner sees which was right. */
function GradedGaps({ item, result }: { item: ClozeItem; result: ItemResult }) {
  return gradedGaps(item, result).map(({ typed, right }, gap) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the gaps of a stem never change places
    <GradedText key={gap} item={item} gap={gap} typed={typed} correct={right} />
  ))
}

interface GradedTextProps {
  readonly item: AskedItem
  readonly gap: number
  readonly typed: string | null
  readonly correct: boolean
}

function GradedText({ item, gap, typed, correct }: GradedTextProps) {
  const locale = useLocale()

  return (
    <ul className="not-first:mt-4 grid gap-2.5">
      <GradedRow right chosen={correct} typed>
        <Twin text={(twin, language) => fillings(twin, language)[gap]}>
          {fillings(item, locale)[gap]}
        </Twin>
      </GradedRow>
      {!correct && typed !== null && (
        <GradedRow right={false} chosen typed>
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
  item: Extract<AskedItem, { type: 'ordering' }>
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
          <div className="grow">
            <p>
              <Twin text={(twin) => getOption(twin, id)?.text}>{text}</Twin>
            </p>
            {why !== '' && (
              <p className="text-sm text-ink-soft">
                <Twin text={(twin) => getOption(twin, id)?.why}>{why}</Twin>
              </p>
            )}
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
  item: Extract<AskedItem, { type: 'matching' | 'categorise' }>
  result: ItemResult
}) {
  const t = useTranslations('quiz.matching')

  return (
    <ul className="grid gap-2.5">
      {gradedPairs(item, result).map(({ left, match, chosen }) => (
        <li key={left.id} className="rounded-lg border border-line bg-surface-raised px-4 py-2.5">
          <p className="font-bold">
            <Twin text={(twin) => getOption(twin, left.id)?.text}>{left.text}</Twin>
          </p>
          <p>
            <Twin text={(twin) => getOption(twin, match.id)?.text}>
              <span className="text-xs font-bold text-good">
                ✓ {t(chosen?.id === match.id ? 'matched' : 'match')}
              </span>{' '}
              {match.text}
            </Twin>
          </p>
          {chosen !== null && chosen.id !== match.id && (
            <p className="text-ink-soft">
              <Twin text={(twin) => getOption(twin, chosen.id)?.text}>
                <span className="text-xs font-bold text-bad">✗ {t('chosen')}</span> {chosen.text}
              </Twin>
            </p>
          )}
          {left.why !== '' && left.why !== `${left.text}: ${match.text}` && (
            <p className="text-sm text-ink-soft">
              <Twin text={(twin) => getOption(twin, left.id)?.why}>{left.why}</Twin>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
