import Big from 'big.js'

/** AWS states its factors to two decimals: 70% becomes 1.43. */
const factorPlaces = 2

/**
 * What the load is multiplied by so that the cluster runs at this percentage of its capacity, to two decimals as AWS
 * works it out (fact `dax-target-rps`).
 */
export function utilisationFactor(targetPercent: number): number {
  return new Big(100).div(targetPercent).round(factorPlaces, Big.roundHalfUp).toNumber()
}

/**
 * What the load is multiplied by so that the other nodes carry it when one of at least two is lost: 1.5 for three
 * nodes (fact `dax-target-rps`).
 */
export function nodeLossFactor(nodes: number): number {
  return nodes / (nodes - 1)
}
