'use client'

import type { DiagramWords } from './diagram-words'
import { EvidenceLinks } from './evidence-links'
import type { Walk } from './use-walk'

/** What happens at this step, close to the picture; read out as it changes. */
export function Narration({
  walk: { step, steps, whatIf },
  words,
}: {
  readonly walk: Walk
  readonly words: DiagramWords
}) {
  const current = steps[step - 1]
  const ended = whatIf !== null && step === steps.length

  return (
    <div className="diagram-narration">
      <div aria-live="polite" aria-atomic="true">
        {current ? (
          <>
            <p className="diagram-route">
              <span className="diagram-number">{current.number}</span> {current.route}
            </p>
            <p>{current.say}</p>
          </>
        ) : (
          <p className="text-ink-soft">{words.start}</p>
        )}
        {ended && (
          <p className="diagram-consequence">
            <span className="label">{words.consequence}</span> {whatIf.consequence}
          </p>
        )}
      </div>
      {ended && whatIf.evidence && (
        <EvidenceLinks evidence={[whatIf.evidence]} label={words.because} stated />
      )}
      {!ended && current && <EvidenceLinks evidence={current.evidence} label={words.because} />}
    </div>
  )
}
