import type { Localized } from '@/lib/shared/locale'
import { type RateSchedule, type RateUnit, rateUnits, type Service } from './schedule'
import type { Understood } from './schedule-problem'

/** Digits of a value: more is a slip, and would not stay exact. */
const longestValue = 9

/** Reads `rate(value unit)`. Source: `rate-units`. */
export function readRate(expression: string, service: Service): Understood<RateSchedule> {
  const inside = expression.slice(expression.indexOf('(') + 1, -1).trim()
  const [written = '', unitWord = '', ...more] = inside.split(/\s+/)
  if (unitWord === '' || more.length > 0) return { refusal: shape }
  const value = Number(written)
  if (!/^\d+$/.test(written) || value < 1) return { refusal: notPositive(written) }
  if (written.length > longestValue) return { refusal: tooLong(written) }
  const unit = unitOf(unitWord)
  if (unit === null) return { refusal: noUnit(unitWord) }
  const fitting = value === 1 ? unit : `${unit}s`
  if (service === 'rules' && unitWord !== fitting) {
    return { refusal: badNumber(value, unitWord, fitting) }
  }
  return { value: { kind: 'rate', value, unit } }
}

function unitOf(word: string): RateUnit | null {
  return rateUnits.find((unit) => word === unit || word === `${unit}s`) ?? null
}

const shape = {
  ko: 'rate 식은 값과 단위를 빈칸 하나로 나누어 적습니다. 예: rate(5 minutes)',
  en: 'Write a rate as a value and a unit with a space between, as in rate(5 minutes).',
}

function notPositive(written: string): Localized {
  return {
    ko: `rate 식의 값 "${written}": 1 이상의 정수를 적습니다. 예: rate(5 minutes)`,
    en: `The value of the rate, "${written}": write a whole number of 1 or more, as in rate(5 minutes).`,
  }
}

function tooLong(written: string): Localized {
  return {
    ko: `rate 식의 값 "${written}": 너무 큽니다. ${longestValue}자리 이하로 적습니다.`,
    en: `The value of the rate, "${written}", is too large: write at most ${longestValue} digits.`,
  }
}

function noUnit(word: string): Localized {
  return {
    ko: `rate 식의 단위 "${word}": minute, minutes, hour, hours, day, days 가운데 하나를 소문자로 적습니다. 가장 짧은 간격은 1분입니다.`,
    en: `The unit of the rate, "${word}": write minute, minutes, hour, hours, day or days in small letters. The shortest rate is one minute.`,
  }
}

function badNumber(value: number, word: string, fitting: string): Localized {
  return {
    ko: `rate 식의 단위 "${word}": 예약 규칙에서는 값이 1이면 단수형, 2 이상이면 복수형입니다. rate(${value} ${fitting})처럼 적습니다.`,
    en: `The unit of the rate, "${word}": in a scheduled rule it is singular after 1 and plural after more. Write rate(${value} ${fitting}).`,
  }
}
