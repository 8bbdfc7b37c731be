'use client'

import { useEffect, useState } from 'react'
import { replaceQuery } from '@/components/ui/use-address'
import type { StepWords, WhatIfWords } from '@/lib/domain/diagram/diagram-view'
import {
  readWalkPlace,
  type WalkPlace,
  walkStart,
  writeWalkPlace,
} from '@/lib/domain/diagram/walk-address'

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

/** Where somebody is in the walk of this diagram, and the ways on. */
export function useWalk(
  slug: string,
  plain: readonly StepWords[],
  whatIfs: readonly WhatIfWords[],
): Walk {
  const [kept, setPlace] = useKeptPlace(slug, plain, whatIfs)
  const place = kept ?? walkStart
  const whatIf = whatIfs.find(({ id }) => id === place.whatIf) ?? null
  const steps = whatIf?.steps ?? plain
  const write = (step: number, id: string | null) => {
    const last = (whatIfs.find((one) => one.id === id)?.steps ?? plain).length
    setPlace({ step: Math.max(0, Math.min(step, last)), whatIf: id })
  }
  return {
    ready: kept !== null,
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

/** Milliseconds after a step until the address says so: the step itself does not wait for that. */
const addressLag = 250

/**
 * The place is kept in the address, under the diagram's slug: a link leads to it, a reload comes back to it. Null
 * in the first drawing: pages are made ahead, without an address.
 */
function useKeptPlace(
  slug: string,
  plain: readonly StepWords[],
  whatIfs: readonly WhatIfWords[],
): readonly [WalkPlace | null, (place: WalkPlace) => void] {
  const [place, setPlace] = useState<WalkPlace | null>(null)

  useEffect(() => {
    const lengths = new Map<string | null, number>([
      [null, plain.length],
      ...whatIfs.map(({ id, steps }) => [id, steps.length] as const),
    ])
    const read = () => setPlace(readWalkPlace(writtenPlace(slug), lengths))
    read()
    window.addEventListener('popstate', read)
    return () => window.removeEventListener('popstate', read)
  }, [slug, plain, whatIfs])

  useEffect(() => {
    if (place === null) return
    const timer = setTimeout(() => {
      const wanted = writeWalkPlace(place)
      // The hash, so that whoever follows the address comes to the picture.
      if (wanted !== writtenPlace(slug)) replaceQuery({ [slug]: wanted }, `diagram-${slug}`)
    }, addressLag)
    return () => clearTimeout(timer)
  }, [place, slug])

  return [place, setPlace]
}

function writtenPlace(slug: string): string {
  return new URLSearchParams(window.location.search).get(slug) ?? ''
}
