import { numberText } from '@/lib/domain/fact/unit'
import { units, withUnit } from '@/lib/domain/simulator/amount-text'
import type { Locale } from '@/lib/shared/locale'

/** A number as it is told: to the hundredth. */
export function told(value: number): number {
  return Math.round(value * 100) / 100
}

/** `202,500RPS`, `202,500 RPS`. */
export function rpsText(rps: number, locale: Locale): string {
  return withUnit(told(rps), 'RPS', locale)
}

/** `4,500RCU`, `4,500 RCUs`. */
export function rcuText(rcu: number, locale: Locale): string {
  return withUnit(told(rcu), units.rcu[locale], locale)
}

/** To the thousandth of a millisecond. */
export function msText(ms: number, locale: Locale): string {
  return withUnit(Math.round(ms * 1000) / 1000, 'ms', locale)
}

export function kbText(kb: number, locale: Locale): string {
  return withUnit(kb, 'KB', locale)
}

/** `노드 3개`, `3 nodes`. */
export function nodesText(nodes: number, locale: Locale): string {
  return locale === 'ko' ? `노드 ${numberText(nodes)}개` : withUnit(nodes, 'nodes', locale)
}
