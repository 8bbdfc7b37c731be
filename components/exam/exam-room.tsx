'use client'

import dynamic from 'next/dynamic'
import { useEffect } from 'react'
import { useProgress } from '@/lib/client/progress-context'
import { selectProgress } from '@/lib/client/progress-store'
import { getOpenAttempt } from '@/lib/domain/progress/progress'
import { ExamLobby } from './exam-lobby'
import { type ExamRules, examRef } from './exam-rules'
import { preloadExamResult } from './preload-sheet'
import { useExamRoom } from './use-exam-room'

// Whoever reads the rules needs neither yet.
const Sitting = dynamic(() => import('./sitting').then((module) => module.Sitting))
const ExamResult = dynamic(() => import('./exam-result').then((module) => module.ExamResult))

/** A preset from its rules over the sitting to the result. Opening it starts nothing, but goes on with what was started. */
export function ExamRoom({ rules }: { readonly rules: ExamRules }) {
  const { preset } = rules
  const { room, sitDown } = useExamRoom(rules)
  const open = getOpenAttempt(useProgress(selectProgress), examRef(preset))
  const sitting = room.type === 'sitting'
  useEffect(() => {
    if (sitting) preloadExamResult()
  }, [sitting])

  if (room.type === 'sitting') {
    const { quiz, places, newPlan, attemptId } = room
    return (
      <Sitting
        quiz={quiz}
        places={places}
        newPlan={newPlan}
        attemptId={attemptId}
        renderResult={(attempt) => <ExamResult rules={rules} quiz={quiz} attempt={attempt} />}
      />
    )
  }
  return (
    <ExamLobby
      rules={rules}
      status={room.type}
      running={open !== null}
      onStart={() => void sitDown(room.type === 'failed' ? room.attempt : null)}
    />
  )
}
