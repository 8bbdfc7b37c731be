'use client'

import { cn } from '@/components/ui/cn'
import type { StepWords, WhatIfWords } from '@/lib/domain/diagram/diagram-view'
import type { DiagramWords } from './diagram-words'
import type { Walk } from './use-walk'

interface StepListProps {
  /** The steps where nothing fails. */
  readonly plain: readonly StepWords[]
  readonly walk: Walk
  readonly whatIfs: readonly WhatIfWords[]
  readonly words: DiagramWords
}

/**
 * The picture in words, always in the page: the walk that is shown, and what becomes of it otherwise.
 * Numbers lead to their step.
 */
export function StepList({ plain, walk, whatIfs, words }: StepListProps) {
  return (
    <div className="diagram-text">
      <p className="label">{words.steps}</p>
      <ol className={cn(walk.whatIf && 'print:hidden')}>
        {walk.steps.map((step) => (
          <StepLine key={step.number} step={step} walk={walk} />
        ))}
      </ol>
      {/* On paper stands the picture where nothing fails. */}
      {walk.whatIf && (
        <ol className="not-print:hidden">
          {plain.map((step) => (
            <StepLine key={step.number} step={step} walk={walk} />
          ))}
        </ol>
      )}
      {whatIfs.map(({ id, name, steps, consequence }) => (
        <div key={id} className="diagram-what-if-text">
          <p className="font-bold">{name}</p>
          <p>
            {steps
              .filter(({ alternate }) => alternate)
              .map(({ say }) => say)
              .join(' ')}{' '}
            {consequence}
          </p>
        </div>
      ))}
    </div>
  )
}

function StepLine({ step, walk }: { readonly step: StepWords; readonly walk: Walk }) {
  const { number, route, say, alternate } = step
  const words = (
    <>
      <span className="diagram-number">{number}</span>
      <span>
        <span className="diagram-route">{route}</span> {say}
      </span>
    </>
  )
  return (
    <li data-alternate={alternate || undefined}>
      {walk.ready ? (
        <button
          type="button"
          aria-current={walk.step === number ? 'step' : undefined}
          onClick={() => walk.goTo(number)}
          className="diagram-step"
        >
          {words}
        </button>
      ) : (
        <div className="diagram-step">{words}</div>
      )}
    </li>
  )
}
