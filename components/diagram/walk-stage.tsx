'use client'

import {
  type ComponentType,
  type ReactNode,
  type RefObject,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
} from 'react'
import type { Locale } from '@/lib/shared/locale'
import type { DiagramWords } from './diagram-words'
import type { FlowProps } from './flow/diagram-flow'
import type { Walk } from './use-walk'

interface WalkStageProps {
  readonly slug: string
  readonly locale: Locale
  readonly walk: Walk
  readonly words: DiagramWords
  /** Where the buttons that zoom are put. */
  readonly zoomPlace: HTMLElement | null
  readonly children: ReactNode
}

/** Where the picture stands: first the drawing of the server, then the one that moves, in the same place. */
export function WalkStage({ slug, locale, walk, children, ...rest }: WalkStageProps) {
  const stage = useRef<HTMLDivElement>(null)
  const [moving, setMoving] = useState(false)
  const flow = useFlow(stage, locale, slug)
  // The words come first; the picture follows as soon as there is time.
  const drawn = useDeferredValue(walk)

  return (
    <div ref={stage} className="diagram-stage" data-moving={moving || undefined}>
      <div className="diagram-still">{children}</div>
      {flow && (
        <flow.Flow
          {...rest}
          walk={drawn}
          file={flow.file}
          stage={stage}
          onShown={() => setMoving(true)}
        />
      )}
    </div>
  )
}

interface LoadedFlow {
  readonly Flow: ComponentType<FlowProps>
  readonly file: FlowProps['file']
}

/** How far below the window something is fetched ahead: what is scrolled past in a second or so. */
const ahead = '400px'

/**
 * The engine of the moving picture is far larger than all else in a lesson, so it comes with the
 * first diagram in sight. Null until then, and where it cannot be had: the drawing of the server stays.
 */
function useFlow(
  stage: RefObject<HTMLElement | null>,
  locale: Locale,
  slug: string,
): LoadedFlow | null {
  const [flow, setFlow] = useState<LoadedFlow | null>(null)
  useEffect(() => {
    if (stage.current === null) return
    const load = async () => {
      const [{ DiagramFlow }, answer] = await Promise.all([
        import('./flow/diagram-flow'),
        fetch(`/pictures/${locale}/${slug}.json`),
      ])
      if (!answer.ok) throw new Error(`The picture cannot be fetched: ${answer.status}`)
      setFlow({ Flow: DiagramFlow, file: await answer.json() })
    }
    let loading = false
    const observer = new IntersectionObserver(
      (entries) => {
        if (loading || !entries.some(({ isIntersecting }) => isIntersecting)) return
        loading = true
        // What fails is asked for again when somebody comes by the next time.
        load().then(
          () => observer.disconnect(),
          () => {
            loading = false
          },
        )
      },
      { rootMargin: ahead },
    )
    observer.observe(stage.current)
    return () => observer.disconnect()
  }, [stage, locale, slug])
  return flow
}
