import { numberText, quantityText } from '@/lib/domain/fact/unit'
import { roughDurationText } from '@/lib/domain/simulator/duration-text'
import { msPerSecond, secondsPerDay, secondsPerHour } from '@/lib/domain/simulator/seconds'
import type { Because, WorkedLine } from '@/lib/domain/simulator/worked-line'
import { inEach, type Locale, type Localized } from '@/lib/shared/locale'
import { isoOfEpoch } from './epoch-text'
import { keepUnitOf, type MadeTtl, secondsOfUnit, type TtlScenario } from './ttl-epoch-setting'
import { momentText } from './ttl-text'
import { yearsBefore } from './years-before'

/** From the dates to the value, and from the value to what becomes of the item. */
export function ttlEpochLines(scenario: TtlScenario): readonly WorkedLine[] {
  const { made, ttlValue } = scenario
  return [
    ...(made === null ? [] : madeLines(scenario, made)),
    epochLine(
      { ko: '살펴보는 시각의 에포크 시간', en: 'Time of the look, in epoch seconds' },
      scenario.nowSeconds,
    ),
    ...(ttlValue === null ? [] : judgedLines(scenario, ttlValue)),
  ]
}

function madeLines({ setting }: TtlScenario, made: MadeTtl): readonly WorkedLine[] {
  const { createdSeconds, keepSeconds, ttlSeconds } = made
  const unit = keepUnitOf(setting)
  return [
    epochLine(
      { ko: '만든 시각의 에포크 시간', en: 'Time of making, in epoch seconds' },
      createdSeconds,
    ),
    line(
      { ko: '보관할 기간', en: 'Time it is kept' },
      (locale) =>
        `${quantityText(setting.keep, unit, locale)} × ${numberText(secondsOfUnit[unit])}`,
      (locale) => quantityText(keepSeconds, 'second', locale),
    ),
    line(
      { ko: 'TTL 값', en: 'TTL value' },
      `${createdSeconds} + ${keepSeconds}`,
      String(ttlSeconds),
      { fact: 'ttl-epoch-format' },
    ),
    ...(setting.written === 'milliseconds'
      ? [
          line(
            { ko: '밀리초로 잘못 적은 값', en: 'The value, wrongly in milliseconds' },
            `${ttlSeconds} × ${numberText(msPerSecond)}`,
            String(ttlSeconds * msPerSecond),
            { fact: 'ttl-seconds-not-milliseconds' },
          ),
        ]
      : []),
  ]
}

/** Days since 1970 and the seconds of the day, in UTC. */
function epochLine(says: Localized, epochSeconds: number): WorkedLine {
  const days = Math.floor(epochSeconds / secondsPerDay)
  const clock = isoOfEpoch(epochSeconds).slice(-9)
  const rest = epochSeconds - days * secondsPerDay
  return line(
    says,
    (locale) => {
      const dayPart = `${quantityText(days, 'day', locale)} × ${numberText(secondsPerDay)}`
      return `${dayPart} + ${quantityText(rest, 'second', locale)} (${clock})`
    },
    String(epochSeconds),
    { fact: 'term-epoch' },
  )
}

function judgedLines(scenario: TtlScenario, ttlValue: number): readonly WorkedLine[] {
  const { nowSeconds, limits, typicalHours, verdict } = scenario
  const oldest = yearsBefore(nowSeconds, limits.maxPastYears)
  const apart = (locale: Locale) => roughDurationText(Math.abs(nowSeconds - ttlValue), locale)
  const passed = ttlValue < nowSeconds
  const past = line(
    { ko: '만료 시각이 지났는지', en: 'Whether the expiry has passed' },
    `${nowSeconds} − ${ttlValue} = ${nowSeconds - ttlValue}`.replaceAll('-', '−'),
    (locale) => {
      if (locale === 'ko') return passed ? `${apart('ko')} 지남` : `${apart('ko')} 남음`
      return passed ? `${apart('en')} ago` : `in ${apart('en')}`
    },
    { fact: 'ttl-expiry-condition' },
  )
  const age = line(
    { ko: '무시할 만큼 오래되지 않았는지', en: 'Whether it is too old to count' },
    (locale) =>
      locale === 'ko'
        ? `가장 오래된 값: ${limits.maxPastYears}년 전 = ${oldest}`
        : `the oldest value that counts: ${limits.maxPastYears} years back = ${oldest}`,
    (locale) => tooOldText(ttlValue < oldest, locale),
    { fact: 'ttl-expiry-condition' },
  )
  const gone = line(
    { ko: '보통 이때까지 삭제', en: 'Usually gone by' },
    `${ttlValue} + ${typicalHours} × ${numberText(secondsPerHour)}`,
    (locale) => momentText(ttlValue + typicalHours * secondsPerHour, locale),
    { fact: 'ttl-deletion-delay' },
  )
  return [past, ...(passed ? [age] : []), ...(verdict.expired ? [gone] : [])]
}

function tooOldText(isTooOld: boolean, locale: Locale): string {
  if (locale === 'ko') return isTooOld ? '더 오래됨, 무시' : '그 뒤의 값'
  return isTooOld ? 'older, ignored' : 'later than that'
}

type Said = string | ((locale: Locale) => string)

function line(says: Localized, from: Said, to: Said, because: Because | null = null): WorkedLine {
  return { says, from: said(from), to: said(to), because: because === null ? [] : [because] }
}

function said(text: Said): Localized {
  return inEach((locale) => (typeof text === 'string' ? text : text(locale)))
}
