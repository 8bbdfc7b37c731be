'use client'

import { Strikethrough } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { AnswerField } from '@/components/quiz/answer-field'
import { ChoiceRow } from '@/components/quiz/choice-row'
import { ItemText } from '@/components/quiz/item-text'
import type { OnQuizEvent } from '@/components/quiz/question'
import { buttonClass } from '@/components/ui/button-class'
import type { AskedItem, MultipleItem, SingleItem } from '@/lib/domain/item/item'
import { type Draft, isChosen } from '@/lib/domain/quiz/draft'

interface SheetAnswerProps<Kind extends AskedItem = AskedItem> {
  readonly item: Kind
  readonly draft: Draft
  /** Options struck out, by id. They can still be chosen. */
  readonly struck: readonly string[]
  readonly hintId: string
  readonly onEvent: OnQuizEvent
}

/** The control that an item is answered with; options can be struck out. */
export function SheetAnswer({ item, hintId, ...props }: SheetAnswerProps) {
  if (item.type === 'single' || item.type === 'multiple') {
    return <StrikableChoices item={item} hintId={hintId} {...props} />
  }
  const { draft, onEvent } = props
  return (
    <AnswerField item={item} draft={draft} invalid={false} problemId={hintId} onDraft={onEvent} />
  )
}

function StrikableChoices(props: SheetAnswerProps<SingleItem | MultipleItem>) {
  const { item, draft, struck, onEvent } = props
  const t = useTranslations('sitting.tools')

  return (
    <div className="grid gap-2.5">
      {item.options.map(({ id, text }, index) => (
        <div key={id} className="flex items-center gap-1">
          <div className="min-w-0 grow">
            <ChoiceRow
              type={item.type === 'single' ? 'radio' : 'checkbox'}
              name={item.id}
              number={index + 1}
              checked={isChosen(draft, id)}
              onChange={() => onEvent({ type: 'choice_toggled', optionId: id })}
            >
              {struck.includes(id) ? (
                <>
                  <s className="text-ink-soft">
                    <ItemText text={text} />
                  </s>{' '}
                  <span className="sr-only">{t('struck')}</span>
                </>
              ) : (
                <ItemText text={text} />
              )}
            </ChoiceRow>
          </div>
          <button
            type="button"
            aria-pressed={struck.includes(id)}
            aria-label={t('strike', { number: index + 1 })}
            title={t('strike', { number: index + 1 })}
            onClick={() => onEvent({ type: 'option_struck', optionId: id })}
            className={`${buttonClass.quiet} -mr-2 min-w-11 shrink-0 px-2`}
          >
            <Strikethrough aria-hidden className="size-5 shrink-0" />
          </button>
        </div>
      ))}
    </div>
  )
}
