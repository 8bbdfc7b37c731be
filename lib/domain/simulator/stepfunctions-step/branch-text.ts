import type { Locale } from '@/lib/shared/locale'
import { processorsOf } from './language/processors'
import type { Machine } from './language/state'
import type { BranchStep } from './run/run'

/** In which branches or items something happens: `갈래 2`, `항목 3 · 갈래 1`; empty in the machine itself. */
export function branchText(
  [step, ...deeper]: readonly BranchStep[],
  machine: Machine,
  locale: Locale,
): string {
  if (step === undefined) return ''
  const state = machine.states.get(step.state)
  const isItem = state?.type === 'Map'
  const own = `${words[locale][isItem ? 'item' : 'branch']} ${step.index + 1}`
  const inner = state === undefined ? undefined : processorsOf(state)[isItem ? 0 : step.index]
  const rest = inner === undefined ? '' : branchText(deeper, inner, locale)
  return rest === '' ? own : `${own} · ${rest}`
}

const words = {
  ko: { item: '항목', branch: '갈래' },
  en: { item: 'item', branch: 'branch' },
} as const
