'use client'

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { replaceQuery } from '@/components/ui/use-address'
import { useLoaded } from '@/lib/client/use-loaded'
import { type Desk, type DeskEvent, deskOf, nextDesk } from '@/lib/domain/simulator/desk'
import type { Outcome } from '@/lib/domain/simulator/outcome'
import { readSettingAddress, settingAddress } from '@/lib/domain/simulator/setting-address'
import type { Simulator } from '@/lib/domain/simulator/simulator'
import type { SimulatorView } from '@/lib/domain/simulator/simulator-view'
import { loadSimulator } from './load-simulator'

/** What lies on the desk, what came of it, and the way to change it. */
export interface SimulatorDesk {
  readonly desk: Desk
  readonly outcome: Outcome
  /** Null until it has come: until then the fields stand still. */
  readonly simulator: Simulator | null
  /** Fetches the model again where it could not be fetched; null where there is no need. */
  readonly retry: (() => void) | null
  readonly send: (event: DeskEvent) => void
}

/** Milliseconds between two changes of the address: browsers refuse more than a few a second, as a slider makes them. */
const addressPause = 250

/** A simulator whose setting is kept in the address: a link leads to it, a reload comes back to it. */
export function useDesk({ slug, book, fields, setting, outcome }: SimulatorView): SimulatorDesk {
  const loaded = useLoaded(() => loadSimulator(slug), slug)
  const simulator = loaded.type === 'loaded' ? loaded.value : null
  const [desk, setDesk] = useState(() => deskOf(setting))
  const [touched, setTouched] = useState(false)
  const writtenAt = useRef(Number.NEGATIVE_INFINITY)

  // Before the fields can be written in: read any later, the address would undo what is written first.
  useLayoutEffect(() => {
    if (simulator === null) return
    const read = () => {
      const drafts = readSettingAddress(new URLSearchParams(window.location.search), fields)
      setDesk(nextDesk(simulator, book, deskOf(setting), { type: 'address_read', drafts }))
    }
    read()
    window.addEventListener('popstate', read)
    return () => window.removeEventListener('popstate', read)
  }, [simulator, book, fields, setting])

  useEffect(() => {
    if (!touched) return
    const write = () => {
      writtenAt.current = performance.now()
      replaceQuery(settingAddress(desk.setting).values)
    }
    const timer = setTimeout(write, writtenAt.current + addressPause - performance.now())
    return () => clearTimeout(timer)
  }, [desk.setting, touched])

  const worked = useMemo(
    () => (simulator === null ? outcome : simulator.run(desk.setting, book)),
    [simulator, desk.setting, book, outcome],
  )

  return {
    desk,
    outcome: worked,
    simulator,
    retry: loaded.type === 'failed' ? loaded.retry : null,
    send: (event) => {
      if (simulator === null) return
      setTouched(true)
      setDesk((before) => nextDesk(simulator, book, before, event))
    },
  }
}
