'use client'

import type { StepWords, WhatIfWords } from '@/lib/domain/diagram/diagram-view'
import type { DiagramWords } from './diagram-words'
import type { Walk } from './use-walk'

interface StepListProps {
  readonly walk: Walk
  readonly whatIfs: readonly WhatIfWords[]
  readonly words: DiagramWords
}

/**
 * The picture in words, always in the page: the walk that is shown, and what becomes of it otherwise.
 * Numbers lead to their step.
 */
export function StepList({ walk, whatIfs, words }: StepListProps) {
  return (
    <div className="diagram-text">
      <p className="label">{words.steps}</p>
      <ol>
        {walk.steps.map((step) => (
          <StepLine key={step.number} step={step} walk={walk} />
        ))}
      </ol>
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
  const current = walk.step === number
  return (
    <li aria-current={current ? 'step' : undefined} data-alternate={alternate || undefined}>
      <button type="button" onClick={() => walk.goTo(number)}>
        <span className="diagram-number">{number}</span>
        <span>
          <span className="diagram-route">{route}</span> {say}
        </span>
      </button>
    </li>
  )
}
