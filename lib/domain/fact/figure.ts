import type { Locale } from '@/lib/shared/locale'
import type { Figure } from './fact'
import { quantityText, type Unit } from './unit'

const unitOfWord: Readonly<Record<string, Unit>> = {
  bytes: 'byte',
  kb: 'kb',
  kib: 'kib',
  mb: 'mb',
  gb: 'gb',
  tb: 'tb',
  mbps: 'mbps',
  acu: 'acu',
  ms: 'ms',
  s: 'second',
  seconds: 'second',
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  percent: 'percent',
  pct: 'percent',
}

/**
 * The unit that a figure's key names: `max_memory_mb`, `max_timeout_s_viewer`, `usd_per_million_requests`.
 * What follows `per` or `at` is a condition, not the unit: `max_mb_per_read` is in MB, `requests_per_second` a count.
 */
export function unitOfFigure(key: string): Unit {
  if (/(^|_)usd_per_/.test(key)) return 'usd'
  if (/(^|_)gb_s(econds)?(_per_|$)/.test(key)) return 'gb_second'
  if (key.startsWith('epoch_')) return 'count'
  if (/^[rw]cu_per_/.test(key)) return 'capacity_unit'
  if (key.endsWith('interval_min')) return 'minute'
  const condition = /_(per|at)_/.exec(key)
  const named = condition ? key.slice(0, condition.index) : key
  const found = named.split('_').flatMap((word) => unitOfWord[word] ?? [])
  return found.at(-1) ?? 'count'
}

/** A figure as the language writes it: `10,240MB` in Korean, `10,240 MB` in English; 900 s are 15 minutes. */
export function figureText(key: string, value: Figure, locale: Locale): string {
  if (typeof value === 'boolean') return String(value)
  const unit = unitOfFigure(key)
  const list = Array.isArray(value) ? value : [value]
  return list
    .map((one) => (typeof one === 'number' ? roundQuantityText(one, unit, locale) : one))
    .join(', ')
}

/** Whole hours and minutes read better than hundreds of seconds. */
function roundQuantityText(value: number, unit: Unit, locale: Locale): string {
  if (unit !== 'second' || value < 120) return quantityText(value, unit, locale)
  if (value % 3600 === 0) return quantityText(value / 3600, 'hour', locale)
  return value % 60 === 0
    ? quantityText(value / 60, 'minute', locale)
    : quantityText(value, unit, locale)
}
