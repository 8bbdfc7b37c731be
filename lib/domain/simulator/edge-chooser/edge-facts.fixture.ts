import type { Random } from '@/lib/shared/random'
import { type EdgeFacts, runFrequencies } from './edge-facts'
import { edgeEvents } from './edge-option'

const languages = ['JavaScript', 'Node.js', 'Python 3.13', 'Java', 'Rust'] as const

/** Facts about work at the edge as they may come: most of them open, amounts near the limits as well as far from them. */
export function drawnFacts(random: Random): EdgeFacts {
  const open = () => random() < 0.7
  const pick = <Value>(list: readonly Value[]) =>
    open() ? null : (list[Math.floor(random() * list.length)] ?? null)
  const need = () => random() < 0.1
  const howMuch = (...limits: readonly number[]) => {
    const limit = pick(limits)
    return limit === null ? null : (pick([limit, limit + 1, limit / 2]) ?? 3 * limit * random())
  }
  return {
    event: pick(edgeEvents),
    language: pick(languages),
    runsOn: pick(runFrequencies),
    network: need(),
    requestBody: need(),
    fileSystem: need(),
    codeKb: howMuch(10, 51_200),
    durationMs: howMuch(1, 30_000),
    memoryMb: howMuch(2, 128, 10_240),
    responseKb: howMuch(10, 40, 1024),
    peakRps: howMuch(10_000),
    keyValueKb: howMuch(5120),
    geoHeaders: need(),
    vpc: need(),
    layersOrEnvVars: need(),
  }
}
