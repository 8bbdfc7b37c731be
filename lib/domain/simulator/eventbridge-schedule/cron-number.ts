import type { Localized } from '@/lib/shared/locale'
import type { CronField, CronFieldId } from './cron-field'
import type { Understood } from './schedule-problem'

type Numbers = Understood<readonly number[]>

/** Digits of a step; more is a slip. */
const longestStep = 4

/** What `*`, `8`, `MON-FRI`, `22-2`, `0/15` or `8-17/3` stand for, in the order in which they are counted. */
export function numbersOf(element: string, field: CronField): Numbers {
  const [base = '', step, ...more] = element.split('/')
  if (more.length > 0) return refusal(twoSteps)
  if (step !== undefined && !field.wildcards.includes('/')) return refusal(noSteps(field))
  const every = step === undefined ? 1 : readStep(step)
  if (every === null) return refusal(badStep)
  const range = rangeOf(base, field, step !== undefined)
  if ('refusal' in range) return range
  return { value: range.value.filter((_, index) => index % every === 0) }
}

function rangeOf(base: string, field: CronField, stepped: boolean): Numbers {
  const { min, max } = field
  if (base === '*') return { value: between(min, max) }
  const [first = '', last, ...more] = base.split('-')
  if (more.length > 0) return refusal(twoRanges)
  const from = numberNamed(first, field)
  // A first number alone with a step goes on to the end of the field: 5/10.
  const alone = stepped ? max : from
  const to = last === undefined ? alone : numberNamed(last, field)
  if (from === null || to === null) return refusal(outOfRange(field))
  if (from <= to) return { value: between(from, to) }
  if (field.id === 'year') return refusal(backwards)
  return { value: [...between(from, max), ...between(min, to)] }
}

/** The number that is written or named there; null where there is none, or none that the field takes. */
export function numberNamed(written: string, { id, min, max, names }: CronField): number | null {
  const named = names.indexOf(written)
  if (named >= 0) return min + named
  const number = Number(written)
  return digits[id].test(written) && number >= min && number <= max ? number : null
}

const oneOrTwo = /^\d{1,2}$/
const digits: Record<CronFieldId, RegExp> = {
  minutes: oneOrTwo,
  hours: oneOrTwo,
  dayOfMonth: oneOrTwo,
  month: oneOrTwo,
  dayOfWeek: /^\d$/,
  year: /^\d{4}$/,
}

/** What the field takes instead. */
export function outOfRange({ id, min, max, names }: CronField): Localized {
  const [first] = names
  const last = names.at(-1)
  const orNames =
    first && last ? { ko: ` 또는 ${first}~${last}`, en: ` or ${first} to ${last}` } : null
  const sunday = id === 'dayOfWeek' ? { ko: ' 1이 일요일입니다.', en: ' 1 is Sunday.' } : null
  return {
    ko: `${min}~${max}${orNames?.ko ?? ''} 안에서 적습니다.${sunday?.ko ?? ''}`,
    en: `write ${min} to ${max}${orNames?.en ?? ''}.${sunday?.en ?? ''}`,
  }
}

function readStep(written: string): number | null {
  const step = Number(written)
  return /^\d+$/.test(written) && written.length <= longestStep && step > 0 ? step : null
}

function between(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

function refusal(says: Localized): Numbers {
  return { refusal: says }
}

const twoSteps = {
  ko: '/는 한 번만 적습니다. 예: 0/15',
  en: 'write one / at most, as in 0/15.',
}
const badStep = {
  ko: '/ 뒤에는 1 이상의 정수를 적습니다. 예: 0/15',
  en: 'write a whole number of 1 or more after the /, as in 0/15.',
}
const twoRanges = {
  ko: '범위는 처음과 끝 두 값으로 적습니다. 예: 1-5',
  en: 'write a range as its first and last value, as in 1-5.',
}
const backwards = {
  ko: '연도는 앞에서 뒤로 적습니다. 예: 2026-2028',
  en: 'write the earlier year first, as in 2026-2028.',
}

function noSteps({ name }: CronField): Localized {
  return {
    ko: `${name.ko} 자리에는 /를 쓸 수 없습니다. 값을 하나씩 적습니다. 예: MON,WED,FRI`,
    en: '/ is not a sign of this field. List the values, as in MON,WED,FRI.',
  }
}
