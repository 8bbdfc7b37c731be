import { measureOf } from '@/lib/domain/fact/unit'
import { type Book, type BookPrice, priceOf } from '@/lib/domain/simulator/book'
import { blocksOf } from '@/lib/domain/simulator/dynamodb-capacity/blocks'
import { readLimits } from '@/lib/domain/simulator/dynamodb-capacity/read-limits'
import { monthHours } from '@/lib/domain/simulator/month-hours'
import { type CacheEffect, cacheEffect } from './cache-effect'
import { type DaxLimits, type DaxNodeType, daxLimits } from './dax-limits'
import { nodeLossFactor, utilisationFactor } from './headroom'
import { type NormalizedRps, normalizedRps } from './normalized-rps'
import { type TargetRps, targetRps } from './target-rps'

/** What stands in the fields. */
export interface DaxSizingSetting {
  readonly readsPerSecond: number
  readonly hitPercent: number
  readonly writesPerSecond: number
  readonly itemKb: number
  readonly consistency: string
  readonly nodes: number
  readonly nodeType: string
  readonly targetPercent: number
  readonly workingSetGb: number
  readonly hitMs: number
  readonly missMs: number
  readonly region: string
  readonly readMode: string
}

/** A cluster and what comes at it, worked out. */
export interface DaxScenario {
  readonly setting: DaxSizingSetting
  readonly limits: DaxLimits
  readonly cacheable: boolean
  /** Blocks of the table that a read fills, and what it costs there. */
  readonly readBlocks: number
  readonly rcuPerBlock: number
  readonly rcuPerRead: number
  readonly effect: CacheEffect
  readonly work: NormalizedRps
  readonly utilisationFactor: number
  /** Null for one node: there is no other to carry its load. */
  readonly nodeLossFactor: number | null
  readonly target: TargetRps
  readonly node: DaxNodeType
  readonly monthHours: number
  /** Null where the book has none for the Region. */
  readonly nodeHour: BookPrice | null
  readonly readPrice: BookPrice | null
}

export const nodePriceKey = (name: string) => `dynamodb.dax-node-hour-${name}`

export const readPriceKeys = {
  'on-demand': 'dynamodb.ondemand-read-per-million',
  provisioned: 'dynamodb.provisioned-rcu-hour',
} as const

export type ReadMode = keyof typeof readPriceKeys

export function readModeOf({ readMode }: DaxSizingSetting): ReadMode {
  return readMode === 'provisioned' ? 'provisioned' : 'on-demand'
}

export function daxScenario(setting: DaxSizingSetting, book: Book): DaxScenario {
  const limits = daxLimits(book)
  const reads = readLimits(book)
  const cacheable = setting.consistency === 'eventual'
  const readBlocks = blocksOf(setting.itemKb * measureOf('kb').factor, reads.blockBytes)
  const rcuPerBlock = reads.unitsPerBlock[cacheable ? 'eventual' : 'strong']
  const rcuPerRead = readBlocks * rcuPerBlock
  const effect = effectAt({ setting, cacheable, rcuPerRead }, setting.hitPercent)
  const load = {
    hitRps: effect.hitRps,
    missRps: effect.missRps,
    writeRps: setting.writesPerSecond,
    itemKb: setting.itemKb,
    nodes: setting.nodes,
  }
  const work = normalizedRps(load, limits)
  const byUse = utilisationFactor(setting.targetPercent)
  const byLoss = setting.nodes > 1 ? nodeLossFactor(setting.nodes) : null
  const node = limits.nodeTypes.find(({ name }) => name === setting.nodeType)
  const [smallest] = limits.nodeTypes
  return {
    setting,
    limits,
    cacheable,
    readBlocks,
    rcuPerBlock,
    rcuPerRead,
    effect,
    work,
    utilisationFactor: byUse,
    nodeLossFactor: byLoss,
    target: targetRps({
      normalizedRps: work.normalizedRps,
      targetUtilisationFactor: byUse,
      nodeLossFactor: byLoss ?? 1,
    }),
    node: node ?? smallest ?? { name: setting.nodeType, rps: 0, memoryGb: 0 },
    monthHours: monthHours(book),
    nodeHour: priceOf(book, setting.region, nodePriceKey(setting.nodeType)),
    readPrice: priceOf(book, setting.region, readPriceKeys[readModeOf(setting)]),
  }
}

/** What the cache makes of the reads, were this its hit rate. */
export function effectAt(
  { setting, cacheable, rcuPerRead }: Pick<DaxScenario, 'setting' | 'cacheable' | 'rcuPerRead'>,
  hitPercent: number,
): CacheEffect {
  const { readsPerSecond, hitMs, missMs } = setting
  return cacheEffect({
    readsPerSecond,
    hitRate: hitPercent / 100,
    rcuPerRead,
    cacheable,
    hitMs,
    missMs,
  })
}
