'use client'

import { ArrowRight, Check, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { MouseEvent, Ref } from 'react'
import { KeysHint } from '@/components/quiz/keys-hint'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { type DrillStanding, rightMarks } from '@/lib/domain/quiz/drill-standing'

interface StatementBarProps {
  /** Null while the statement waits for its answer. */
  readonly verdict: { readonly correct: boolean; readonly side: string } | null
  readonly standing: DrillStanding
  readonly onNext: () => void
  readonly nextRef: Ref<HTMLButtonElement>
}

/** Within reach of the thumb: the verdict, and the button that goes on. */
export function StatementBar({ verdict, standing, onNext, nextRef }: StatementBarProps) {
  const t = useTranslations('drill')

  return (
    <div
      className={cn(
        'sticky bottom-0 z-10 -mx-5 mt-auto grid min-h-17 items-center gap-x-4 gap-y-2 border-t bg-surface px-5 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:grid-cols-[minmax(0,1fr)_auto]',
        verdict === null ? 'border-transparent' : 'border-line',
      )}
    >
      <div role="status" className="text-sm">
        {verdict !== null && <Verdict {...verdict} standing={standing} />}
      </div>
      {verdict === null ? (
        <KeysHint keys={t('run.keys')} />
      ) : (
        <Button ref={nextRef} variant="primary" onClick={unlessSecondTap(onNext)}>
          {t(standing.passed ? 'run.finish' : 'run.next')}
          <ArrowRight aria-hidden className="size-4" />
        </Button>
      )}
    </div>
  )
}

/** The second half of a double tap would leave the reason before it is seen. */
function unlessSecondTap(go: () => void) {
  return ({ detail }: MouseEvent) => {
    if (detail <= 1) go()
  }
}

interface VerdictProps {
  readonly correct: boolean
  readonly side: string
  readonly standing: DrillStanding
}

function Verdict({ correct, side, standing: { marks, passed } }: VerdictProps) {
  const t = useTranslations('drill')
  const Icon = correct ? Check : X

  return (
    <p className="flex items-start gap-2">
      <Icon
        aria-hidden
        className={`mt-0.5 size-5 shrink-0 ${correct ? 'text-good' : 'text-bad'}`}
        strokeWidth={3}
      />
      <span>
        <span className={`font-bold ${correct ? 'text-good' : 'text-bad'}`}>
          {correct ? t('verdict.right') : t('verdict.wrong', { side })}
        </span>{' '}
        {passed && <strong>{t('verdict.passed')} </strong>}
        <span className="text-ink-soft">
          {t('marks.count', { answered: marks.length, right: rightMarks(marks) })}
        </span>
      </span>
    </p>
  )
}
