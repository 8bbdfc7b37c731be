import { numberText } from '@/lib/domain/fact/unit'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import type { Locale } from '@/lib/shared/locale'
import type { MachineScenario } from './machine-scenario'
import type { Moment } from './run/run'
import { exactSecondsText } from './seconds-text'
import { type StateLabels, stateLabel } from './state-labels'
import { workedLine } from './worked-text'

/** How the time of an execution adds up, by what takes it. */
export function timeLine({ moments, end, plan, totals }: MachineScenario): WorkedLine | null {
  if (end === null) return null
  const parts = timeParts(moments, end.atSeconds)
  if (parts.size === 0) return null
  return workedLine(
    { ko: '걸리는 시간', en: 'Time it takes' },
    (locale) =>
      [...parts]
        .map(([what, times]) => `${whatText(what, plan.labels, locale)} ${addedText(times)}`)
        .join(' + '),
    (locale) => {
      const text = exactSecondsText(end.atSeconds, locale)
      if (!totals.hasJitter) return text
      return locale === 'ko' ? `길어야 ${text}` : `at most ${text}`
    },
    { fact: 'sfn-features' },
  )
}

function whatText(what: string, labels: StateLabels, locale: Locale): string {
  if (what !== waiting) return stateLabel(what, labels, locale)
  return locale === 'ko' ? '재시도 대기' : 'waits before retries'
}

/** No state is called so: names have no line breaks. */
const waiting = '\n'

/**
 * The seconds that pass in the machine itself, by the state that they pass in. What happens in branches passes while their
 * state waits for them.
 */
function timeParts(
  moments: readonly Moment[],
  atSeconds: number,
): ReadonlyMap<string, readonly number[]> {
  const parts = new Map<string, number[]>()
  const add = (what: string, seconds: number) => {
    if (seconds <= 0) return
    const list = parts.get(what) ?? []
    list.push(seconds)
    parts.set(what, list)
  }
  let clock = 0
  const own = moments.filter(({ branch }) => branch.length === 0)
  for (const { stateName, untilSeconds, outcome } of own) {
    // From where the clock stood: a state that waited for branches took the time since it began them.
    const until = Math.min(untilSeconds, atSeconds)
    add(stateName, until - clock)
    clock = until
    if (outcome.is === 'retries') {
      add(waiting, outcome.waitSeconds)
      clock += outcome.waitSeconds
    }
  }
  return parts
}

/** `3`, `60 × 5` where all are alike, else `(2 + 4)`. */
function addedText(times: readonly number[]): string {
  const [first = 0, ...others] = times
  const told = (seconds: number) => numberText(Math.round(seconds * 1000) / 1000)
  if (others.length === 0) return told(first)
  if (others.every((one) => one === first)) return `${told(first)} × ${times.length}`
  return `(${times.map(told).join(' + ')})`
}
