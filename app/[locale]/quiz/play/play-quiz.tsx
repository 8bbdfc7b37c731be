'use client'

import { useEffect } from 'react'
import { BuiltQuiz } from '@/components/builder/built-quiz'
import type { PlayedQuiz } from '@/components/builder/played-quiz'
import { Sitting } from '@/components/exam/sitting'
import { getNamedAttempt } from '@/components/quiz/attempt-address'
import { FinishedQuiz } from '@/components/quiz/finished-quiz'
import { preloadQuizResult } from '@/components/quiz/lazy-parts'
import { Quiz } from '@/components/quiz/quiz'
import type { QuizLink } from '@/components/quiz/quiz-link'

interface PlayQuizProps {
  readonly back: QuizLink
}

/** Where a built quiz meets what plays it: a practice, or a sheet that is handed in. */
export function PlayQuiz({ back }: PlayQuizProps) {
  return (
    <BuiltQuiz
      practice={(played) => <Quiz {...played} back={back} next={null} />}
      sheet={(played) => <Sheet {...played} back={back} />}
    />
  )
}

function Sheet({ quiz, places, newPlan, firstSeed, back }: PlayedQuiz & PlayQuizProps) {
  useEffect(preloadQuizResult, [])
  return (
    <Sitting
      quiz={quiz}
      places={places}
      // The seed of the link every time: whoever sits it again sits the same.
      newPlan={(id, _, at) => newPlan(id, firstSeed, at)}
      attemptId={getNamedAttempt()}
      renderResult={(attempt, restart) => (
        <FinishedQuiz quiz={quiz} attempt={attempt} back={back} next={null} onRestart={restart} />
      )}
    />
  )
}
