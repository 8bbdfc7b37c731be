'use client'

import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'
import type { OnQuizEvent } from '@/components/quiz/question'
import type { Quiz } from '@/lib/domain/quiz/quiz'
import { getCurrentItem, type QuizState } from '@/lib/domain/quiz/quiz-state'
import { preloadSheet } from './preload-sheet'
import { SheetHeader } from './sheet-header'
import { SheetItem } from './sheet-item'
import { SheetReview } from './sheet-review'

const OverviewDialog = dynamic(() =>
  import('./overview-dialog').then((module) => module.OverviewDialog),
)

interface SheetTableProps {
  readonly quiz: Quiz
  readonly state: QuizState
  readonly onEvent: OnQuizEvent
}

/** The sheet while it is worked on: the item on the table, or the whole of it looked over. */
export function SheetTable({ quiz, state, onEvent }: SheetTableProps) {
  const [overview, setOverview] = useState<'unopened' | 'open' | 'closed'>('unopened')
  const { attempt, phase, position } = state
  const item = getCurrentItem(quiz, state)
  useEffect(preloadSheet, [])

  const move = (to: number) => {
    setOverview((before) => (before === 'open' ? 'closed' : before))
    onEvent({ type: 'moved', to })
  }

  return (
    <>
      <SheetHeader
        current={position + 1}
        total={attempt.itemIds.length}
        deadlineAt={attempt.deadlineAt}
        onOverview={() => setOverview('open')}
      />
      {phase === 'reviewing' && (
        <SheetReview
          quiz={quiz}
          state={state}
          onMove={move}
          onHandIn={() => onEvent({ type: 'handed_in' })}
        />
      )}
      {phase === 'presenting' && item !== null && (
        <SheetItem
          key={item.id}
          item={item}
          state={state}
          paused={overview === 'open'}
          onEvent={onEvent}
          onOverview={() => setOverview('open')}
        />
      )}
      {overview !== 'unopened' && (
        <OverviewDialog
          open={overview === 'open'}
          onClose={() => setOverview('closed')}
          quiz={quiz}
          state={state}
          onMove={move}
        />
      )}
    </>
  )
}
