'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { getOption } from '@/lib/domain/item/get-option'
import type { Option, OrderingItem } from '@/lib/domain/item/item'
import type { Draft } from '@/lib/domain/quiz/draft'
import type { OnDraft } from './on-draft'
import { Twin } from './other-language'

interface OrderingListProps {
  readonly item: OrderingItem
  readonly draft: Draft
  readonly onDraft: OnDraft
}

/** Rows that buttons, or the arrow keys within a row, move up and down. */
export function OrderingList({ item, draft, onDraft }: OrderingListProps) {
  const t = useTranslations('quiz.ordering')
  const order = draft?.type === 'ordering' ? draft.order : []
  const [moved, setMoved] = useState('')
  const pressed = useRef<Element>(null)

  // Moving a row in the page takes the focus from its button.
  useEffect(() => {
    if (order.length > 0 && pressed.current instanceof HTMLElement) pressed.current.focus()
  }, [order])

  const move = (option: Option, by: -1 | 1) => {
    const position = order.indexOf(option.id) + by
    if (position < 0 || position >= order.length) return
    pressed.current = document.activeElement
    onDraft({ type: 'option_moved', optionId: option.id, by })
    setMoved(t('moved', { text: option.text, position: position + 1 }))
  }

  return (
    <>
      <ol className="grid gap-2.5">
        {order.map((id, index) => {
          const option = item.options.find((one) => one.id === id)
          return (
            option && (
              <OrderingRow
                key={id}
                option={option}
                number={index + 1}
                onMove={(by) => move(option, by)}
              />
            )
          )
        })}
      </ol>
      <p role="status" className="sr-only">
        {moved}
      </p>
    </>
  )
}

interface OrderingRowProps {
  readonly option: Option
  readonly number: number
  readonly onMove: (by: -1 | 1) => void
}

function OrderingRow({ option, number, onMove }: OrderingRowProps) {
  const t = useTranslations('quiz.ordering')
  const moveByArrow = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }

  return (
    <li
      onKeyDown={moveByArrow}
      className="flex items-center gap-2 rounded-lg border border-rule bg-surface-raised py-1 pr-1 pl-4"
    >
      <span aria-hidden className="numeral w-5 shrink-0 text-lg text-accent">
        {number}
      </span>
      <span className="grow">
        <Twin text={(twin) => getOption(twin, option.id)?.text}>{option.text}</Twin>
      </span>
      <button
        type="button"
        onClick={() => onMove(-1)}
        data-answer-key={number}
        aria-label={t('up', { text: option.text })}
        className={`${buttonClass.quiet} min-w-11`}
      >
        <ArrowUp aria-hidden className="size-5" />
      </button>
      <button
        type="button"
        onClick={() => onMove(1)}
        aria-label={t('down', { text: option.text })}
        className={`${buttonClass.quiet} min-w-11`}
      >
        <ArrowDown aria-hidden className="size-5" />
      </button>
    </li>
  )
}
