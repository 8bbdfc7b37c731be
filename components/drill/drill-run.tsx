'use client'

import { ArrowLeft } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { OtherLanguage } from '@/components/quiz/other-language'
import { Question } from '@/components/quiz/question'
import { QuizPlacesContext } from '@/components/quiz/quiz-places'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import type { Item } from '@/lib/domain/item/item'
import type { DrillPair } from '@/lib/domain/quiz/drill-pair'
import { notBegun } from '@/lib/domain/quiz/drill-standing'
import { drillStatement } from '@/lib/domain/quiz/drill-statement'
import type { QuizPlace } from '@/lib/domain/quiz/quiz-place'
import { getCurrentItem } from '@/lib/domain/quiz/quiz-state'
import { contrastHash } from './drill-hash'
import { DrillPassed } from './drill-passed'
import { Statement } from './statement'
import { TenMarks } from './ten-marks'
import { useDrill } from './use-drill'
import { useStanding } from './use-standing'

interface DrillRunProps {
  readonly pair: DrillPair
  readonly items: readonly Item[]
  readonly places: readonly QuizPlace[]
}

/** The drill itself, once progress is read: one question after the other under the marks of the last ten. */
export function DrillRun({ pair, items, places }: DrillRunProps) {
  const standing = useStanding(pair.id) ?? notBegun
  const { quiz, state, resumed, send, restart } = useDrill(pair.id, items)
  // A pass is celebrated once, where it happens.
  const [celebrated, setCelebrated] = useState(standing.passes.length)
  const item = state && getCurrentItem(quiz, state)
  const celebrating = standing.passes.length > celebrated && state?.phase === 'presenting'
  // The next answer begins a new run.
  const anew = standing.passed && !celebrating && state?.phase === 'presenting'
  const place = celebrating ? 'passed' : `${state?.attempt.id} ${state?.position}`
  const ref = useFocusOnQuestion(place)
  const statement = item && drillStatement(pair, item)

  return (
    <QuizPlacesContext value={places}>
      <div ref={ref} className="-scroll-mt-16 flex min-h-dvh flex-col">
        <RunHeader resumed={resumed} onRestart={restart} />
        <TenMarks marks={anew ? [] : standing.marks} />
        {celebrating ? (
          <DrillPassed
            pair={pair}
            standing={standing}
            onKeep={() => setCelebrated(standing.passes.length)}
          />
        ) : (
          state !== null &&
          item !== null &&
          (statement === null ? (
            <OtherLanguage item={item} seed={state.attempt.seed}>
              <Question key={item.id} item={item} state={state} onEvent={send} />
            </OtherLanguage>
          ) : (
            <Statement
              key={item.id}
              statement={statement}
              state={state}
              standing={standing}
              onEvent={send}
            />
          ))
        )}
      </div>
    </QuizPlacesContext>
  )
}

interface RunHeaderProps {
  readonly resumed: boolean
  readonly onRestart: () => void
}

function RunHeader({ resumed, onRestart }: RunHeaderProps) {
  const t = useTranslations('drill.run')

  return (
    <div className="mb-3 flex flex-wrap items-center justify-between gap-x-3">
      <a href={`#${contrastHash}`} className={`${buttonClass.quiet} -ml-3`}>
        <ArrowLeft aria-hidden className="size-4 shrink-0" />
        {t('table')}
      </a>
      {resumed && (
        <p className="flex items-center text-sm text-ink-soft">
          {t('resumed')}
          <Button variant="quiet" onClick={onRestart}>
            {t('restart')}
          </Button>
        </p>
      )}
    </div>
  )
}

/** Brings the focus to the question whenever another one is asked. */
function useFocusOnQuestion(place: string): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is what changed
  useEffect(() => {
    ref.current?.querySelector<HTMLElement>('[data-question]')?.focus({ preventScroll: true })
    ref.current?.scrollIntoView({ block: 'start', behavior: 'instant' })
  }, [place])
  return ref
}
