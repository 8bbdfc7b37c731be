import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

interface WalkControlsProps {
  readonly at: number
  readonly last: number
  readonly playing: boolean
  readonly onGo: (at: number) => void
  readonly onPlay: () => void
}

const icon = { 'aria-hidden': true, className: 'size-5' } as const

/** To the start, back, play, on, to the end, and a slider over all moments. */
export function WalkControls({ at, last, playing, onGo, onPlay }: WalkControlsProps) {
  const t = useTranslations('simulator.stepfunctions-step')
  const [start, end] = [at === 0, at === last]

  return (
    // biome-ignore lint/a11y/useSemanticElements: a toolbar of buttons is no set of fields
    <div role="group" aria-label={t('controls')} className="sfn-controls">
      <Control label={t('first')} off={start} onPress={() => onGo(0)}>
        <ChevronFirst {...icon} />
      </Control>
      <Control label={t('back')} off={start} onPress={() => onGo(at - 1)}>
        <ChevronLeft {...icon} />
      </Control>
      <Control label={playing ? t('pause') : t('play')} off={last === 0} onPress={onPlay}>
        {playing ? <Pause {...icon} /> : <Play {...icon} />}
      </Control>
      <Control label={t('next')} off={end} onPress={() => onGo(at + 1)}>
        <ChevronRight {...icon} />
      </Control>
      <Control label={t('last')} off={end} onPress={() => onGo(last)}>
        <ChevronLast {...icon} />
      </Control>
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={at}
        aria-label={t('moment')}
        aria-valuetext={t('momentOf', { at, last })}
        onChange={(event) => onGo(event.target.valueAsNumber)}
      />
      <span aria-hidden className="sfn-count">
        {at} / {last}
      </span>
    </div>
  )
}

interface ControlProps {
  readonly label: string
  readonly off: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

/** A button that keeps the focus where there is nothing to do. */
function Control({ label, off, onPress, children }: ControlProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={off}
      onClick={() => {
        if (!off) onPress()
      }}
    >
      {children}
    </button>
  )
}
