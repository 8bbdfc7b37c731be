import { type Book, figureOf } from '@/lib/domain/simulator/book'
import type { EdgeTraffic } from '@/lib/domain/simulator/edge-cost/compare-edge-bills'
import type { Setting } from '@/lib/domain/simulator/field'
import { type EdgeAmount, type EdgeFacts, type EdgeNeed, runFrequencies } from './edge-facts'
import { edgeEvents } from './edge-option'

/** What stands in the fields. A choice that is `any`, an amount of 0 and a need that is off demand nothing. */
export type EdgeSetting = {
  readonly requirement: string
  readonly event: string
  readonly runsOn: string
  readonly language: string
  readonly viewerRequests: number
  readonly cacheHitPercent: number
} & Readonly<Record<EdgeNeed, boolean>> &
  Readonly<Record<EdgeAmount, number>>

/** The value of a choice that leaves everything open. */
export const anyValue = 'any'

/** What a setting says about the work. */
export function factsOf(setting: Setting): EdgeFacts {
  const { event, runsOn, language } = setting
  const amount = (field: EdgeAmount) => {
    const value = setting[field]
    return typeof value === 'number' && value > 0 ? value : null
  }
  const need = (field: EdgeNeed) => setting[field] === true
  return {
    event: edgeEvents.find((one) => one === event) ?? null,
    runsOn: runFrequencies.find((one) => one === runsOn) ?? null,
    language: typeof language === 'string' && language !== anyValue ? language : null,
    network: need('network'),
    requestBody: need('requestBody'),
    fileSystem: need('fileSystem'),
    codeKb: amount('codeKb'),
    durationMs: amount('durationMs'),
    memoryMb: amount('memoryMb'),
    responseKb: amount('responseKb'),
    peakRps: amount('peakRps'),
    keyValueKb: amount('keyValueKb'),
    geoHeaders: need('geoHeaders'),
    vpc: need('vpc'),
    layersOrEnvVars: need('layersOrEnvVars'),
  }
}

/** What is to be done, in somebody's words; null where nothing is written. */
export function requirementOf({ requirement }: Setting): string | null {
  const text = String(requirement ?? '').trim()
  return text === '' ? null : text
}

/** Of the requests, those that the cache answers; none where that is not told. */
export function cacheHitPercentOf({ cacheHitPercent }: Setting): number {
  return typeof cacheHitPercent === 'number' ? cacheHitPercent : 0
}

/** What Lambda@Edge is billed by at the least: a run of unknown length, and memory below what there is (`limit-memory`). */
export interface LeastBilled {
  readonly durationMs: number
  readonly memoryMb: number
}

export function leastBilled(book: Book): LeastBilled {
  return {
    durationMs: figureOf(book, 'cmp-price-lae#billing_granularity_ms'),
    memoryMb: figureOf(book, 'limit-memory#min_memory_mb'),
  }
}

/** What the work is billed by. */
export function trafficOf(setting: EdgeSetting, least: LeastBilled): EdgeTraffic {
  const { viewerRequests, cacheHitPercent, durationMs, memoryMb, keyValueKb } = setting
  return {
    viewerRequests,
    cacheHitPercent,
    durationMs: durationMs === 0 ? least.durationMs : durationMs,
    memoryMb: Math.max(memoryMb, least.memoryMb),
    readsKeyValues: keyValueKb > 0,
  }
}
