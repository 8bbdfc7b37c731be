'use client'

import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react'
import type { DiagramWords } from './diagram-words'
import type { Walk } from './use-walk'

interface WalkBarProps {
  readonly walk: Walk
  readonly playing: boolean
  readonly onPlay: () => void
  readonly words: DiagramWords
  /** Told where the picture may put its buttons. */
  readonly zoomPlace: (place: HTMLElement | null) => void
}

/** Back, play, on, and a slider over all steps. Without a script there is nothing for it to do. */
export function WalkBar({ walk, playing, onPlay, words, zoomPlace }: WalkBarProps) {
  const { step, steps, goTo } = walk
  const last = steps.length

  return (
    <div className="diagram-bar">
      <button
        type="button"
        aria-label={words.previous}
        aria-disabled={step === 0}
        onClick={() => goTo(step - 1)}
      >
        <ChevronLeft aria-hidden className="size-5" />
      </button>
      <button type="button" aria-label={playing ? words.pause : words.play} onClick={onPlay}>
        {playing ? (
          <Pause aria-hidden className="size-5" />
        ) : (
          <Play aria-hidden className="size-5" />
        )}
      </button>
      <button
        type="button"
        aria-label={words.next}
        aria-disabled={step === last}
        onClick={() => goTo(step + 1)}
      >
        <ChevronRight aria-hidden className="size-5" />
      </button>
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={step}
        aria-label={words.scrub}
        aria-valuetext={[`${step} / ${last}`, steps[step - 1]?.route].filter(Boolean).join(', ')}
        onChange={(event) => goTo(event.currentTarget.valueAsNumber)}
      />
      <span aria-hidden className="diagram-count">
        {step} / {last}
      </span>
      <span ref={zoomPlace} className="diagram-zoom" />
    </div>
  )
}
