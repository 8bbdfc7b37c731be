'use client'

import { Suspense } from 'react'
import { useProgress } from '@/lib/client/progress-context'
import { selectProgress } from '@/lib/client/progress-store'
import type { Attempt } from '@/lib/domain/progress/attempt'
import { getRecord } from '@/lib/domain/progress/progress'
import type { Quiz } from '@/lib/domain/quiz/quiz'
import { reviewedItems } from '@/lib/domain/quiz/quiz-result'
import { QuizResult } from './lazy-parts'
import type { QuizLink } from './quiz-link'
import { ResultHeading } from './result-heading'

interface FinishedQuizProps {
  readonly quiz: Quiz
  readonly attempt: Attempt
  readonly back: QuizLink
  readonly next: QuizLink | null
  readonly onRestart: () => void
}

/** The score at once, to take the focus, and under it everything that comes as a script of its own. */
export function FinishedQuiz({ quiz, attempt, back, next, onRestart }: FinishedQuizProps) {
  const record = getRecord(useProgress(selectProgress), quiz.ref)

  return (
    <>
      <ResultHeading results={attempt.results} />
      <Suspense fallback={<div className="min-h-dvh" />}>
        <QuizResult
          reviewed={reviewedItems(quiz, attempt)}
          record={record}
          again={quiz.ref.kind === 'built' ? 'same' : 'others'}
          back={back}
          next={next}
          onRestart={onRestart}
        />
      </Suspense>
    </>
  )
}
