import type { Simulator } from './simulator'
import { trial } from './trial'

/** Every simulator, in the order of the course. */
export const simulators: readonly Simulator[] = [trial]

export function getSimulator(slug: string): Simulator | null {
  return simulators.find((one) => one.slug === slug) ?? null
}
