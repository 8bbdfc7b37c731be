'use client'

import { useEffect, useState } from 'react'
import { readingTime } from '@/lib/domain/diagram/reading-time'
import type { Locale } from '@/lib/shared/locale'
import type { Walk } from './use-walk'

interface Playing {
  readonly playing: boolean
  readonly toggle: () => void
  readonly stop: () => void
}

/** Goes on by itself, each step as long as it takes to read; stops at the end, or when somebody takes over. */
export function usePlaying({ step, steps, goTo }: Walk, locale: Locale): Playing {
  const [playing, setPlaying] = useState(false)
  const last = steps.length

  // biome-ignore lint/correctness/useExhaustiveDependencies: `goTo` is another one at every drawing and does the same
  useEffect(() => {
    if (!playing) return
    if (step >= last) {
      setPlaying(false)
      return
    }
    const said = steps[step - 1]?.say ?? ''
    const timer = setTimeout(() => goTo(step + 1), step === 0 ? 0 : readingTime(said, locale))
    return () => clearTimeout(timer)
  }, [playing, step, last, locale])

  return {
    playing,
    toggle: () => {
      if (!playing && step >= last) goTo(0)
      setPlaying(!playing)
    },
    stop: () => setPlaying(false),
  }
}
