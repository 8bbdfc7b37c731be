'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { useAddress } from '@/components/ui/use-address'
import type { Item } from '@/lib/domain/item/item'
import type { DrillPair } from '@/lib/domain/quiz/drill-pair'
import type { QuizPlace } from '@/lib/domain/quiz/quiz-place'
import { contrastHash, drillHash } from './drill-hash'
import { Loading } from './loading'
import { useStanding } from './use-standing'

// The table is read first: what runs the drill is not needed until it is asked for.
const DrillRun = dynamic(() => import('./drill-run').then((module) => module.DrillRun), {
  ssr: false,
  loading: () => <Loading />,
})

interface DrillStageProps {
  readonly pair: DrillPair
  readonly items: readonly Item[]
  readonly places: readonly QuizPlace[]
  /** The table to read first; it is put away while the drill runs. */
  readonly children: ReactNode
}

/** On a reload in the middle of a drill nobody sees its answers before the script is at work. */
const awayBeforeScript = `[:has(>#drill:target)>&]:invisible`

/** A pair's table, and in its place the drill once the address asks for it. */
export function DrillStage({ pair, items, places, children }: DrillStageProps) {
  const t = useTranslations('drill.run')
  const running = useAddress(({ hash }) => hash) === `#${drillHash}`
  const ready = useStanding(pair.id) !== null
  useFocusOnReturn(running)

  return (
    <>
      <div hidden={running} className={awayBeforeScript}>
        {children}
      </div>
      <div id={drillHash}>
        {running && (
          <section aria-label={t('title', { title: pair.title })}>
            {ready ? <DrillRun pair={pair} items={items} places={places} /> : <Loading />}
          </section>
        )}
      </div>
    </>
  )
}

/** The table was hidden when the browser looked for it. */
function useFocusOnReturn(running: boolean): void {
  const before: RefObject<boolean> = useRef(running)
  useEffect(() => {
    if (before.current && !running) {
      const heading = document.getElementById(contrastHash)
      heading?.focus({ preventScroll: true })
      heading?.scrollIntoView({ block: 'start', behavior: 'instant' })
    }
    before.current = running
  }, [running])
}
