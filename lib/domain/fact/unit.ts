import type { Locale, Localized } from '@/lib/shared/locale'

/** What a figure counts. `count` is a bare number: a rate, a number of things, a ratio. */
export const units = [
  'count',
  'byte',
  'kb',
  'kib',
  'mb',
  'gb',
  'tb',
  'mbps',
  'acu',
  /** RCU and WCU, whose names a key carries: never the "2번" of how often something is read. */
  'capacity_unit',
  'gb_second',
  'ms',
  'second',
  'minute',
  'hour',
  'day',
  'percent',
  'usd',
] as const
export type Unit = (typeof units)[number]

/** What a unit measures; quantities compare only within one dimension. */
export interface Measure {
  readonly dimension: string
  /** How many of the dimension's base unit one of this unit is. KB, MB and GB are of 1,024, as AWS meters memory and packages. */
  readonly factor: number
}

const measures: Record<Unit, Measure> = {
  count: { dimension: 'count', factor: 1 },
  byte: { dimension: 'size', factor: 1 },
  kb: { dimension: 'size', factor: 1024 },
  kib: { dimension: 'size', factor: 1024 },
  mb: { dimension: 'size', factor: 1024 ** 2 },
  gb: { dimension: 'size', factor: 1024 ** 3 },
  tb: { dimension: 'size', factor: 1024 ** 4 },
  mbps: { dimension: 'bandwidth', factor: 1 },
  acu: { dimension: 'acu', factor: 1 },
  capacity_unit: { dimension: 'capacity_unit', factor: 1 },
  gb_second: { dimension: 'gb_second', factor: 1 },
  ms: { dimension: 'time', factor: 1 },
  second: { dimension: 'time', factor: 1000 },
  minute: { dimension: 'time', factor: 60_000 },
  hour: { dimension: 'time', factor: 3_600_000 },
  day: { dimension: 'time', factor: 86_400_000 },
  percent: { dimension: 'percent', factor: 1 },
  usd: { dimension: 'usd', factor: 1 },
}

export function measureOf(unit: Unit): Measure {
  return measures[unit]
}

/** Whether two quantities are the same amount, such as 900 seconds and 15 minutes. */
export function sameAmount(a: number, unitOfA: Unit, b: number, unitOfB: Unit): boolean {
  const left = measures[unitOfA]
  const right = measures[unitOfB]
  if (left.dimension !== right.dimension) return false
  const difference = Math.abs(a * left.factor - b * right.factor)
  return difference <= 1e-9 * Math.abs(a * left.factor)
}

const englishWords: Record<Unit, string> = {
  count: '',
  byte: ' bytes',
  kb: ' KB',
  kib: ' KiB',
  mb: ' MB',
  gb: ' GB',
  tb: ' TB',
  mbps: ' Mbps',
  acu: ' ACUs',
  capacity_unit: '',
  gb_second: ' GB-seconds',
  ms: ' ms',
  second: ' seconds',
  minute: ' minutes',
  hour: ' hours',
  day: ' days',
  percent: '%',
  usd: '',
}

const koreanWords: Record<Unit, string> = {
  count: '',
  byte: '바이트',
  kb: 'KB',
  kib: 'KiB',
  mb: 'MB',
  gb: 'GB',
  tb: 'TB',
  mbps: 'Mbps',
  acu: 'ACU',
  capacity_unit: '',
  gb_second: 'GB-초',
  ms: 'ms',
  second: '초',
  minute: '분',
  hour: '시간',
  day: '일',
  percent: '%',
  usd: '달러',
}

const words: Localized<Record<Unit, string>> = { ko: koreanWords, en: englishWords }

/** A number with its unit as the language writes it: `10,240MB`, `10,240 MB`, `0.2달러`, `USD 0.2`. */
export function quantityText(value: number, unit: Unit, locale: Locale): string {
  const number = numberText(value)
  if (unit === 'usd' && locale === 'en') return `USD ${number}`
  const word = words[locale][unit]
  return number + (value === 1 ? singularOf(word) : word)
}

/** An English unit beside 1: `nodes` → `node`, `indexes` → `index`, `RCUs` → `RCU`; `MB`, `ms`, `RPS` and `Mbps` stay. */
export function singularOf(unit: string): string {
  if (/(x|ch|sh|ss)es$/.test(unit)) return unit.slice(0, -2)
  return unit.replace(/(?<=[A-Za-z]{2}[a-z]|[A-Z]{2})(?<!bp)s$/, '')
}

/** Digits in groups of three, at most ten decimals and no exponent. */
export function numberText(value: number): string {
  return digits.format(value)
}

// Made once: making one for every number would take a simulator tens of milliseconds.
const digits = new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 })
