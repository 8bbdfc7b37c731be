'use client'

import { type ReactNode, useState } from 'react'
import type { StepWords, WhatIfWords } from '@/lib/domain/diagram/diagram-view'
import type { Locale } from '@/lib/shared/locale'
import type { DiagramWords } from './diagram-words'
import { Narration } from './narration'
import { StepList } from './step-list'
import { usePlaying } from './use-playing'
import { useWalk } from './use-walk'
import { WalkBar } from './walk-bar'
import { WalkStage } from './walk-stage'
import { WhatIfs } from './what-ifs'

interface WalkPlayerProps {
  readonly slug: string
  readonly locale: Locale
  readonly steps: readonly StepWords[]
  readonly whatIfs: readonly WhatIfWords[]
  readonly words: DiagramWords
  /** What its lines mean. */
  readonly legend: ReactNode
  /** The drawing of the server. */
  readonly children: ReactNode
}

/** A picture, what happens in it step by step, and what becomes of it when something fails. */
export function WalkPlayer(props: WalkPlayerProps) {
  const { slug, locale, steps, whatIfs, words, legend, children } = props
  const walk = useWalk(slug, steps, whatIfs)
  const [zoomPlace, setZoomPlace] = useState<HTMLElement | null>(null)
  const { playing, toggle, stop } = usePlaying(walk, locale)
  // Whoever goes somewhere by hand is not carried on from there.
  const byHand = {
    ...walk,
    goTo: (step: number) => {
      stop()
      walk.goTo(step)
    },
    choose: (id: string | null) => {
      stop()
      walk.choose(id)
    },
  }

  return (
    <div className="diagram-player">
      {whatIfs.length > 0 && <WhatIfs walk={byHand} whatIfs={whatIfs} words={words} />}
      <div className="diagram-shown">
        <WalkStage slug={slug} locale={locale} walk={byHand} words={words} zoomPlace={zoomPlace}>
          {children}
        </WalkStage>
        {legend}
        <WalkBar
          walk={byHand}
          playing={playing}
          onPlay={toggle}
          words={words}
          zoomPlace={setZoomPlace}
        />
      </div>
      <div className="diagram-said">
        <Narration walk={byHand} words={words} />
        <StepList plain={steps} walk={byHand} whatIfs={whatIfs} words={words} />
      </div>
    </div>
  )
}
