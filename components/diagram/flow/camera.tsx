import { useReactFlow, type Viewport } from '@xyflow/react'
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import type { DiagramWords } from '@/components/diagram/diagram-words'
import type { Scene } from '@/lib/domain/diagram/scene'
import { moveTime } from './move-time'
import type { Stage } from './use-shape'
import { closeView, isSameView, wholeView } from './view'

interface CameraProps {
  readonly scene: Scene
  readonly stage: Stage
  /** What this step is about, by id; nothing for the whole picture. */
  readonly active: readonly string[]
  /** Whether only a part of the picture is seen. */
  readonly zoomed: boolean
  readonly zoomPlace: HTMLElement | null
  readonly words: DiagramWords
}

/** Below this the letters are too small to read, so the camera goes to where the step happens. */
const readable = 0.82

/** Shows the whole picture where it can be read, and where it cannot, the part that the step is about. */
export function Camera({ scene, stage, active, zoomed, zoomPlace, words }: CameraProps) {
  const { getViewport, setViewport, zoomIn, zoomOut } = useReactFlow()
  const whole = wholeView(scene, stage)
  const show = (view: Viewport) => {
    if (!isSameView(view, getViewport())) void setViewport(view, { duration: moveTime() })
  }
  const key = `${stage.shape} ${stage.width} ${stage.height} ${active.join(' ')}`

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is to be shown
  useEffect(() => {
    const rects = scene.nodes.filter(({ id }) => active.includes(id)).map(({ rect }) => rect)
    const seenWhole = whole.zoom >= readable || rects.length === 0
    show(seenWhole ? whole : closeView(rects, scene, stage))
  }, [key])

  if (zoomPlace === null) return null
  const buttons = [
    { name: words.zoomIn, Icon: ZoomIn, act: () => void zoomIn({ duration: moveTime() }) },
    { name: words.zoomOut, Icon: ZoomOut, act: () => void zoomOut({ duration: moveTime() }) },
    { name: words.whole, Icon: Maximize, act: () => show(whole) },
  ]
  // All stay where they are: one that went while it had the focus would take it along.
  return createPortal(
    buttons.map(({ name, Icon, act }, index) => (
      <button
        key={name}
        type="button"
        aria-label={name}
        aria-disabled={index > 0 && !zoomed}
        onClick={act}
      >
        <Icon aria-hidden className="size-5" />
      </button>
    )),
    zoomPlace,
  )
}
