import type { ScoreScale } from '@/lib/domain/quiz/exam/exam'

interface ScoreBarProps {
  readonly scale: ScoreScale
  readonly low: number
  readonly high: number
}

/** A range on the scale with the pass line across it. The words beside it say the same. */
export function ScoreBar({ scale, low, high }: ScoreBarProps) {
  const { least, most, pass } = scale
  const at = (score: number) => ((score - least) / (most - least)) * 100

  return (
    <svg aria-hidden className="h-5 w-full overflow-visible print:[print-color-adjust:exact]">
      <rect y="8" width="100%" height="4" rx="2" className="fill-line" />
      <rect
        x={`${at(low)}%`}
        y="4"
        width={`${at(high) - at(low)}%`}
        height="12"
        rx="3"
        className="fill-accent"
      />
      <line
        x1={`${at(pass)}%`}
        x2={`${at(pass)}%`}
        y1="-2"
        y2="22"
        strokeWidth="2"
        strokeDasharray="4 3"
        className="stroke-correction"
      />
    </svg>
  )
}
