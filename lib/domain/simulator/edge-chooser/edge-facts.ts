import type { EdgeEvent } from './edge-option'

/** How often the code has to run: for every request, or only where the cache has no answer. */
export const runFrequencies = ['every-request', 'cache-miss-only'] as const
export type RunFrequency = (typeof runFrequencies)[number]

/** What the code has to be able to do. */
export const edgeNeeds = [
  'network',
  'requestBody',
  'fileSystem',
  'geoHeaders',
  'vpc',
  'layersOrEnvVars',
] as const
export type EdgeNeed = (typeof edgeNeeds)[number]

/** How much the code takes: its size, its run time, its memory, what it answers, how often it is called, what it looks up. */
export const edgeAmounts = [
  'codeKb',
  'durationMs',
  'memoryMb',
  'responseKb',
  'peakRps',
  'keyValueKb',
] as const
export type EdgeAmount = (typeof edgeAmounts)[number]

/** What is known about a piece of work at the edge. Null, and a need that is false, demand nothing. */
export interface EdgeFacts
  extends Readonly<Record<EdgeNeed, boolean>>,
    Readonly<Record<EdgeAmount, number | null>> {
  /** The event that it belongs on. */
  readonly event: EdgeEvent | null
  /** As somebody wrote it: `JavaScript`, `nodejs22.x`, `Python 3.13`. */
  readonly language: string | null
  readonly runsOn: RunFrequency | null
}

export type EdgeField = keyof EdgeFacts

/** In the order that constraints and changes are told. */
export const edgeFields = [
  'event',
  'language',
  'runsOn',
  'network',
  'requestBody',
  'fileSystem',
  'codeKb',
  'durationMs',
  'memoryMb',
  'responseKb',
  'peakRps',
  'keyValueKb',
  'geoHeaders',
  'vpc',
  'layersOrEnvVars',
] as const satisfies readonly EdgeField[]

export const nothingDemanded: EdgeFacts = {
  event: null,
  language: null,
  runsOn: null,
  network: false,
  requestBody: false,
  fileSystem: false,
  codeKb: null,
  durationMs: null,
  memoryMb: null,
  responseKb: null,
  peakRps: null,
  keyValueKb: null,
  geoHeaders: false,
  vpc: false,
  layersOrEnvVars: false,
}

/** Whether the facts leave everything open. */
export function demandNothing(facts: EdgeFacts): boolean {
  return edgeFields.every((field) => !isDemanded(facts, field))
}

/** Whether a fact says anything that could rule a choice out. */
export function isDemanded(facts: EdgeFacts, field: EdgeField): boolean {
  const value = facts[field]
  return value !== null && value !== false && value !== 0
}
