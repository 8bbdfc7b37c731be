import { useTranslations } from 'next-intl'
import { type MouseEvent, useEffect, useMemo, useRef } from 'react'
import { SvgView } from '@/components/ui/svg-view'
import { useMachineScene } from '@/lib/client/use-machine-scene'
import type { Diagram } from '@/lib/domain/diagram/diagram'
import { diagramStyle, pagePalette } from '@/lib/domain/diagram/diagram-style'
import { drawScene } from '@/lib/domain/diagram/draw-scene'
import type { Scene } from '@/lib/domain/diagram/scene'
import type { SvgElement } from '@/lib/domain/diagram/svg'
import { litParts } from '@/lib/domain/simulator/stepfunctions-step/lit-parts'
import { machineDiagram } from '@/lib/domain/simulator/stepfunctions-step/machine-diagram'
import type { MachinePlan } from '@/lib/domain/simulator/stepfunctions-step/machine-plan'
import type { Moment } from '@/lib/domain/simulator/stepfunctions-step/run/run'
import type { Locale, Localized } from '@/lib/shared/locale'
import { useSame } from './use-same'

interface MachinePictureProps {
  readonly plan: MachinePlan
  readonly title: Localized | null
  /** What has happened; the last of them is lit. */
  readonly moments: readonly Moment[]
  readonly locale: Locale
  /** A shortcut for the pointer: the list of moments leads to the same places. */
  readonly onState: (name: string) => void
}

/** The machine with the state of this moment lit; it scrolls to where that is. */
export function MachinePicture({ plan, title, moments, locale, onState }: MachinePictureProps) {
  const t = useTranslations('simulator.stepfunctions-step')
  const box = useRef<HTMLElement>(null)
  const { machine } = plan.setup
  const diagram = useSame(
    useMemo(() => machineDiagram(machine, { ...names, labels: plan.labels }), [machine, plan]),
  )
  const laidOut = useMachineScene(diagram, locale)
  const lit = moments.at(-1)?.stateName ?? machine.startAt
  const isDrawn = laidOut.type === 'drawn'

  useEffect(() => {
    if (isDrawn && box.current) showPart(box.current, lit)
  }, [isDrawn, lit])

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a tall picture is scrolled by keys
    <section ref={box} tabIndex={0} aria-label={t('picture')} className="sfn-picture">
      <style href="diagram" precedence="default">
        {diagramStyle(pagePalette)}
      </style>
      {isDrawn && (
        // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the list of steps leads there, too
        // biome-ignore lint/a11y/useKeyWithClickEvents: the same
        <div onClick={(event) => pointedAt(event, diagram, onState)}>
          <SvgView
            of={inRem(
              drawing(laidOut.scene, machine, moments, title?.[locale] ?? t('own'), locale),
            )}
          />
        </div>
      )}
      {laidOut.type === 'failed' && <p className="sim-hint">{t('noPicture')}</p>}
    </section>
  )
}

/** The page says above the picture what it shows. */
const names = { title: { ko: '', en: '' }, summary: { ko: '', en: '' } } as const

function drawing(
  scene: Scene,
  machine: MachinePlan['setup']['machine'],
  moments: readonly Moment[],
  title: string,
  locale: Locale,
): SvgElement {
  const states = moments.length === 0 ? {} : { states: litParts(machine, moments) }
  return drawScene(scene, { locale, title, description: null, ...states })
}

/** As large as the type around it: an instructor's page has larger type. */
function inRem(drawn: SvgElement): SvgElement {
  const rem = (pixels: string | number | undefined) => `${Number(pixels) / 16}rem`
  const { width, height } = drawn.attributes
  return { ...drawn, attributes: { ...drawn.attributes, width: rem(width), height: rem(height) } }
}

function partsIn(box: HTMLElement): readonly SVGElement[] {
  return [...box.querySelectorAll<SVGElement>('[data-part]')]
}

function showPart(box: HTMLElement, name: string): void {
  const part = partsIn(box).find(({ dataset }) => dataset.part === name)
  if (!part || box.scrollHeight <= box.clientHeight) return
  const [inner, outer] = [part.getBoundingClientRect(), box.getBoundingClientRect()]
  const middle = inner.top - outer.top + box.scrollTop + inner.height / 2
  box.scrollTo({ top: middle - box.clientHeight / 2 })
}

function pointedAt({ target }: MouseEvent, diagram: Diagram, onState: (name: string) => void) {
  if (!(target instanceof Element)) return
  const name = target.closest<SVGElement>('[data-part]')?.dataset.part
  if (name !== undefined && diagram.nodes.some(({ id }) => id === name)) onState(name)
}
