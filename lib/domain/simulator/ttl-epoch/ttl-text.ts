import { numberText } from '@/lib/domain/fact/unit'
import { secondsPerDay, secondsPerHour } from '@/lib/domain/simulator/seconds'
import { civilFromDays } from '@/lib/shared/civil-date'
import type { Locale, Localized } from '@/lib/shared/locale'
import { isoOfEpoch, lastEpochSeconds } from './epoch-text'
import type { TtlScenario } from './ttl-epoch-setting'
import type { TtlReason } from './ttl-reason'

/** How far Korea is ahead of UTC, the whole year. */
const koreaAheadSeconds = 9 * secondsPerHour

/** A moment with its zone: Korean time in Korean, UTC in English; of far years the year alone. */
export function momentText(epochSeconds: number, locale: Locale): string {
  const clock = clockText(epochSeconds, locale)
  if (isFar(epochSeconds)) return clock
  return locale === 'ko' ? `${clock}(한국 시각)` : `${clock} UTC`
}

/** The same without its zone, where that is said beside it. */
export function clockText(epochSeconds: number, locale: Locale): string {
  if (isFar(epochSeconds)) {
    const year = numberText(yearOf(epochSeconds))
    return locale === 'ko' ? `서기 ${year}년` : `the year ${year}`
  }
  const local = locale === 'ko' ? epochSeconds + koreaAheadSeconds : epochSeconds
  return isoOfEpoch(local).replace('T', ' ').replace('Z', '')
}

function isFar(epochSeconds: number): boolean {
  return epochSeconds > lastEpochSeconds || yearOf(epochSeconds) < 0
}

function yearOf(epochSeconds: number): number {
  return civilFromDays(Math.floor(epochSeconds / secondsPerDay)).year
}

export type TtlState = 'expired' | TtlReason

/** What becomes of the item, in a few words. */
export function stateText(state: TtlState, maxPastYears: number): Localized {
  const texts: Record<TtlState, Localized> = {
    expired: { ko: '만료됨', en: 'expired' },
    future: { ko: '아직 만료 전', en: 'not expired yet' },
    'not-a-number': { ko: '무시됨: 숫자가 아님', en: 'ignored: not a number' },
    milliseconds: { ko: '만료되지 않음: 밀리초', en: 'stays: milliseconds' },
    'too-old': {
      ko: `무시됨: ${maxPastYears}년보다 오래됨`,
      en: `ignored: over ${maxPastYears} years old`,
    },
  }
  return texts[state]
}

export const ttlStates: readonly TtlState[] = [
  'expired',
  'future',
  'milliseconds',
  'not-a-number',
  'too-old',
]

export function stateOf({ verdict }: TtlScenario): TtlState {
  return verdict.expired ? 'expired' : verdict.reason
}
