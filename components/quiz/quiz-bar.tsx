'use client'

import { ArrowRight, Check, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { MouseEvent, Ref } from 'react'
import { Button } from '@/components/ui/button'
import type { AskedItem } from '@/lib/domain/item/item'
import type { Certainty, ItemResult } from '@/lib/domain/progress/event'
import { KeysHint } from './keys-hint'
import { useRightAnswer } from './use-right-answer'

interface QuizBarProps {
  readonly item: AskedItem
  /** Null while the item is being answered. */
  readonly result: ItemResult | null
  readonly last: boolean
  readonly onGiveUp: () => void
  readonly submitRef: Ref<HTMLButtonElement>
}

/** Within reach of the thumb: the verdict, and the one button that goes on. */
export function QuizBar({ item, result, last, onGiveUp, submitRef }: QuizBarProps) {
  const t = useTranslations('quiz')
  const next = last ? t('action.finish') : t('action.next')

  return (
    <div className="sticky bottom-0 z-10 -mx-5 mt-auto grid items-center gap-x-4 gap-y-2 border-t border-line bg-surface px-5 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="text-sm">
        <div role="status">{result !== null && <Verdict item={item} result={result} />}</div>
        {result === null && <KeysHint keys={t('keys')} />}
      </div>
      <div className="flex justify-end gap-2">
        {result === null && (
          <Button variant="quiet" onClick={onGiveUp}>
            {t('action.giveUp')}
          </Button>
        )}
        <Button
          ref={submitRef}
          type="submit"
          variant="primary"
          onClick={ignoreSecondTap}
          className="max-sm:grow"
        >
          {result === null ? t('action.submit') : next}
          {result !== null && <ArrowRight aria-hidden className="size-4" />}
        </Button>
      </div>
    </div>
  )
}

/** The second half of a double tap would leave the explanation before it is seen. */
function ignoreSecondTap(event: MouseEvent): void {
  if (event.detail > 1) event.preventDefault()
}

/** A sentence does not fit into the verdict, nor on a phone; it is marked in the list anyway. */
function isShort(answer: string): boolean {
  return answer.length <= 32 && !answer.endsWith('.')
}

function Verdict({ item, result }: { readonly item: AskedItem; readonly result: ItemResult }) {
  const t = useTranslations('quiz.verdict')
  const answer = useRightAnswer(item)
  if (result.correct) {
    return (
      <p className="flex items-center gap-2 font-bold text-good">
        <Check aria-hidden className="size-5 shrink-0" strokeWidth={3} />
        {t('right')}
        <Said certainty={result.certainty} />
      </p>
    )
  }
  return (
    <p className="flex items-start gap-2">
      <X aria-hidden className="mt-0.5 size-5 shrink-0 text-bad" strokeWidth={3} />
      <span>
        <span className="font-bold text-bad">{t(result.answer === null ? 'gaveUp' : 'wrong')}</span>{' '}
        {answer === null || !isShort(answer) ? t('below') : t('answer', { answer })}{' '}
        <Said certainty={result.certainty} />
      </span>
    </p>
  )
}

function Said({ certainty }: { readonly certainty: Certainty | null }) {
  const t = useTranslations('quiz.certainty')
  if (certainty === null) return null
  return <span className="font-normal text-ink-soft">{t('said', { certainty })}</span>
}
