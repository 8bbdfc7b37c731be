'use client'

import { useAddressValue, writeQuery } from '@/components/ui/use-address'
import type { StepWords, WhatIfWords } from '@/lib/domain/diagram/diagram-view'
import { readWalkPlace, walkStart, writeWalkPlace } from '@/lib/domain/diagram/walk-address'

/** Where somebody is in the walk, and the ways on. */
export interface Walk {
  /** Whether the page has come to life; before, nothing can be pressed. */
  readonly ready: boolean
  /** 0 before the walk begins. */
  readonly step: number
  readonly whatIf: WhatIfWords | null
  /** Of the walk as the what-if leads it. */
  readonly steps: readonly StepWords[]
  readonly goTo: (step: number) => void
  readonly choose: (whatIfId: string | null) => void
}

/** The place is kept in the address, under the diagram's slug: a link leads to it, a reload comes back to it. */
export function useWalk(
  slug: string,
  plain: readonly StepWords[],
  whatIfs: readonly WhatIfWords[],
): Walk {
  const lengths = new Map<string | null, number>([
    [null, plain.length],
    ...whatIfs.map(({ id, steps }) => [id, steps.length] as const),
  ])
  const written = useAddressValue(({ searchParams }) => searchParams.get(slug) ?? '')
  const place = written === null ? walkStart : readWalkPlace(written, lengths)
  const whatIf = whatIfs.find(({ id }) => id === place.whatIf) ?? null
  const steps = whatIf?.steps ?? plain
  const write = (step: number, id: string | null) => {
    const last = lengths.get(id) ?? 0
    const within = Math.max(0, Math.min(step, last))
    // The hash, so that whoever follows the address comes to the picture.
    writeQuery({ [slug]: writeWalkPlace({ step: within, whatIf: id }) }, `diagram-${slug}`)
  }
  return {
    ready: written !== null,
    step: place.step,
    whatIf,
    steps,
    goTo: (step) => write(step, place.whatIf),
    choose: (id) => {
      const chosen = whatIfs.find((one) => one.id === id)
      // To where it goes another way: that is what somebody wants to see who asks.
      const turn = chosen?.steps.findIndex(({ alternate }) => alternate) ?? -1
      write(chosen ? turn + 1 : 0, id)
    },
  }
}
