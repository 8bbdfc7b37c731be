import Big from 'big.js'

export interface Headroom {
  readonly normalizedRps: number
  readonly targetUtilisationFactor: number
  readonly nodeLossFactor: number
}

export interface TargetRps {
  /** Normalized requests a second that the cluster must be able to take. */
  readonly targetRps: number
  /** The larger of the two factors. */
  readonly factor: number
  readonly decidedBy: 'utilisation' | 'node-loss'
}

/** The capacity to look for: the work times the larger factor (fact `dax-target-rps`). */
export function targetRps({
  normalizedRps,
  targetUtilisationFactor,
  nodeLossFactor,
}: Headroom): TargetRps {
  const factor = Math.max(targetUtilisationFactor, nodeLossFactor)
  return {
    targetRps: new Big(normalizedRps).times(factor).toNumber(),
    factor,
    decidedBy: nodeLossFactor >= targetUtilisationFactor ? 'node-loss' : 'utilisation',
  }
}
