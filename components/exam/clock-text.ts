import { clockFace } from '@/lib/domain/quiz/time-left'

/** `2:09:58`, and `09:58` in the last hour. */
export function clockText(leftMs: number): string {
  const { hours, minutes, seconds } = clockFace(leftMs)
  const parts = [minutes, seconds].map((part) => String(part).padStart(2, '0'))
  return [...(hours > 0 ? [String(hours)] : []), ...parts].join(':')
}
