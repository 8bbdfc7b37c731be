'use client'

import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { ProgressState, ProgressStore } from './progress-store'

export const ProgressContext = createContext<ProgressStore | null>(null)

export function useProgressStore(): ProgressStore {
  const store = use(ProgressContext)
  if (!store) throw new Error('Progress must be used inside <ProgressProvider>')
  return store
}

/** The part of the learner's progress that `selector` picks: a primitive or a stable reference. */
export function useProgress<Value>(selector: (state: ProgressState) => Value): Value {
  return useStore(useProgressStore(), selector)
}
