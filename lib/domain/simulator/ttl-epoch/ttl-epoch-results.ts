import { quantityText } from '@/lib/domain/fact/unit'
import { roughDurationText } from '@/lib/domain/simulator/duration-text'
import type { Result } from '@/lib/domain/simulator/outcome'
import { secondsPerHour } from '@/lib/domain/simulator/seconds'
import { inEach, type Locale, type Localized } from '@/lib/shared/locale'
import { deletionWindow } from './deletion-window'
import { isoOfEpoch, lastEpochSeconds } from './epoch-text'
import type { TtlScenario } from './ttl-epoch-setting'
import { ttlReasonText } from './ttl-reason'
import { clockText, stateOf, stateText, ttlStates } from './ttl-text'

/** What becomes of the item, and the numbers that decide it. */
export function ttlEpochResults(scenario: TtlScenario): readonly Result[] {
  return [
    stateResult(scenario),
    valueResult(scenario),
    ...keepResult(scenario),
    ...expiryResults(scenario),
  ]
}

function stateResult(scenario: TtlScenario): Result {
  const { limits, verdict } = scenario
  const state = stateOf(scenario)
  return {
    id: 'state',
    label: { ko: '이때의 항목', en: 'The item at this moment' },
    value: stateText(state, limits.maxPastYears),
    note: verdict.expired ? stillThere(scenario) : ttlReasonText(verdict.reason, limits),
    asked: {
      kind: 'choice',
      options: ttlStates.map((one) => stateText(one, limits.maxPastYears)),
      right: ttlStates.indexOf(state),
    },
  }
}

function stillThere({ ttlValue, typicalHours, nowSeconds }: TtlScenario): Localized {
  const since = nowSeconds - (ttlValue ?? nowSeconds)
  return since <= typicalHours * secondsPerHour
    ? {
        ko: '아직 남아 있을 수 있는 때입니다. 남아 있다면 읽히고 요금도 듭니다.',
        en: 'It is probably still there, read and charged for.',
      }
    : {
        ko: '대개는 이미 지워졌을 때입니다. 다만 약속된 시한은 없습니다.',
        en: 'By now it is usually gone, though nothing promises it.',
      }
}

function valueResult({ setting, digits }: TtlScenario): Result {
  const quoted = setting.written === 'text' ? `"${digits}"` : digits
  return {
    id: 'value',
    label: { ko: '속성에 적힌 값', en: 'What the attribute holds' },
    value: { ko: quoted, en: quoted },
    note: null,
    asked: null,
  }
}

function keepResult({ made }: TtlScenario): readonly Result[] {
  if (made === null) return []
  const { keepSeconds } = made
  return [
    {
      id: 'keep',
      label: { ko: '보관할 기간', en: 'Time it is kept' },
      value: inEach((locale) => quantityText(keepSeconds, 'second', locale)),
      note: null,
      asked: {
        kind: 'number',
        value: keepSeconds,
        unit: { ko: '초', en: 'seconds' },
        tolerance: 0.5,
      },
    },
  ]
}

/** A text is never read as a moment. */
function expiryResults({
  ttlValue,
  nowSeconds,
  typicalHours,
  verdict,
}: TtlScenario): readonly Result[] {
  if (ttlValue === null) return []
  const apart = Math.abs(nowSeconds - ttlValue)
  const passed = ttlValue < nowSeconds
  const { typicallyByEpochSeconds } = deletionWindow(ttlValue, { typicalHours })
  return [
    {
      id: 'expiry',
      label: { ko: '초로 읽은 만료 시각', en: 'The expiry, read as seconds' },
      value: inEach((locale) => clockText(ttlValue, locale)),
      note: inEach((locale) => `${zoneText(ttlValue, locale)}${apartText(apart, passed, locale)}`),
      asked: null,
    },
    ...(verdict.expired
      ? [
          {
            id: 'gone',
            label: { ko: '보통 이때까지 삭제', en: 'Usually gone by' },
            value: inEach((locale: Locale) => clockText(typicallyByEpochSeconds, locale)),
            note: null,
            asked: null,
          },
        ]
      : []),
  ]
}

/** Of a year that nobody lives to see, the zone does not matter. */
function zoneText(epochSeconds: number, locale: Locale): string {
  if (epochSeconds > lastEpochSeconds) return ''
  const iso = isoOfEpoch(epochSeconds)
  return locale === 'ko' ? `한국 시각입니다. UTC로는 ${iso}입니다. ` : `UTC, that is ${iso}, `
}

function apartText(seconds: number, passed: boolean, locale: Locale): string {
  const time = roughDurationText(seconds, locale)
  if (locale === 'ko') return passed ? `${time} 지났습니다.` : `${time} 남았습니다.`
  return passed ? `${time} ago.` : `in ${time}.`
}
