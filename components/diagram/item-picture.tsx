'use client'

import type { MouseEvent, ReactNode } from 'react'
import { cn } from '@/components/ui/cn'
import { SvgView } from '@/components/ui/svg-view'
import { useLoaded } from '@/lib/client/use-loaded'
import type { DiagramFile } from '@/lib/domain/diagram/diagram-file'
import { drawScene } from '@/lib/domain/diagram/draw-scene'
import { type Shape, shapes } from '@/lib/domain/diagram/metrics'
import type { Scene } from '@/lib/domain/diagram/scene'
import type { PartState } from '@/lib/domain/diagram/walk'
import type { ItemPicture as Picture } from '@/lib/domain/item/item-picture'
import type { Locale } from '@/lib/shared/locale'
import { DiagramLooks } from './diagram-looks'

interface ItemPictureProps {
  readonly picture: Picture
  readonly locale: Locale
  /** The parts that the chosen options stand for. */
  readonly chosen: readonly string[]
  /** Whether what was hidden may be seen. */
  readonly open: boolean
  /** Called with the part that somebody points at; keys choose the option itself. */
  readonly onPoint?: ((part: string) => void) | undefined
  /** What the words of the picture are called. */
  readonly inWords: string
  /** The options: nobody can choose before the picture is there, and so nothing jumps away under a finger. */
  readonly children?: ReactNode
}

/**
 * The diagram that an item asks about, letters over what it hides. Where it cannot be had the question
 * is answered from its words.
 */
export function ItemPicture(props: ItemPictureProps) {
  const { picture, locale, inWords, onPoint, children } = props
  const { diagram, text } = picture
  const file = useLoaded(() => fetchFile(locale, diagram), `${locale} ${diagram}`)
  if (file.type === 'loading') return <div aria-busy className="min-h-96" />

  return (
    <>
      <DiagramLooks />
      {file.type === 'loaded' && (
        // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the options are the controls
        // biome-ignore lint/a11y/useKeyWithClickEvents: the same
        <div
          className={cn('item-picture', onPoint && 'diagram-pointed')}
          data-fits={file.value.fits}
          onClick={(event) => pointedAt(event, onPoint)}
        >
          {shapes.map((shape) => (
            <div key={shape} data-shape={shape} className="diagram-shape diagram-still">
              <SvgView of={drawing(file.value, shape, props)} />
            </div>
          ))}
        </div>
      )}
      {text.length > 0 && (
        <details open={file.type === 'failed'} className="diagram-words">
          <summary>{inWords}</summary>
          <ul>
            {text.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      {children}
    </>
  )
}

function drawing(
  file: DiagramFile,
  shape: Shape,
  { picture, locale, chosen, open }: ItemPictureProps,
) {
  const [walk] = file.walks
  if (walk === undefined) return ''
  const scene = walk.scenes[shape]
  const marks = new Map(picture.marks.map(({ part, mark }) => [part, mark]))
  return drawScene(open ? scene : withoutPrivacy(scene), {
    locale,
    title: file.title,
    description: null,
    ...(open ? {} : { marks }),
    ...(chosen.length > 0 ? { states: pickedOut(walk.states[0] ?? {}, chosen) } : {}),
  })
}

/** Which connections are private may be what is asked. */
function withoutPrivacy(scene: Scene): Scene {
  return { ...scene, edges: scene.edges.map((edge) => ({ ...edge, private: false })) }
}

function pickedOut(
  parts: Readonly<Record<string, PartState>>,
  chosen: readonly string[],
): ReadonlyMap<string, PartState> {
  return new Map(
    Object.keys(parts).map((id) => [id, chosen.includes(id) ? 'active' : 'passed'] as const),
  )
}

/** A question does not wait longer than this for its picture. */
const patienceMs = 8_000

async function fetchFile(locale: Locale, slug: string): Promise<DiagramFile> {
  const answer = await fetch(`/pictures/${locale}/${slug}.json`, {
    signal: AbortSignal.timeout(patienceMs),
  })
  if (!answer.ok) throw new Error(`The picture cannot be fetched: ${answer.status}`)
  return answer.json()
}

function pointedAt({ target }: MouseEvent, onPoint: ItemPictureProps['onPoint']): void {
  if (!(target instanceof Element)) return
  const part = target.closest<SVGElement>('[data-part]')?.dataset.part
  if (part !== undefined) onPoint?.(part)
}
