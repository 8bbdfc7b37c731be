import type { Book } from '@/lib/domain/simulator/book'
import {
  msPerSecond,
  secondsPerDay,
  secondsPerHour,
  secondsPerMinute,
} from '@/lib/domain/simulator/seconds'
import { deletionLimits } from './deletion-window'
import { readIso } from './read-iso'
import { type TtlLimits, ttlLimits } from './ttl-limits'
import { type TtlVerdict, ttlVerdict } from './ttl-verdict'

/** What stands in the fields. */
export interface TtlEpochSetting {
  /** How the value got into the attribute. */
  readonly written: string
  readonly createdAt: string
  readonly keep: number
  readonly keepUnit: string
  /** The digits of a value of one's own. */
  readonly ownValue: string
  readonly nowAt: string
}

/** An item with its TTL attribute at the moment that it is looked at. */
export interface TtlScenario {
  readonly setting: TtlEpochSetting
  readonly limits: TtlLimits
  readonly typicalHours: number
  readonly nowSeconds: number
  /** How the value was worked out; null where it is somebody's own. */
  readonly made: MadeTtl | null
  /** What stands in the attribute, as digits. */
  readonly digits: string
  /** Null where the attribute is a text. */
  readonly ttlValue: number | null
  readonly verdict: TtlVerdict
}

export interface MadeTtl {
  readonly createdSeconds: number
  readonly keepSeconds: number
  readonly ttlSeconds: number
}

export const keepUnits = ['minute', 'hour', 'day'] as const
export type KeepUnit = (typeof keepUnits)[number]

export const secondsOfUnit: Record<KeepUnit, number> = {
  minute: secondsPerMinute,
  hour: secondsPerHour,
  day: secondsPerDay,
}

export function ttlScenario(setting: TtlEpochSetting, book: Book): TtlScenario {
  const limits = ttlLimits(book)
  const nowSeconds = momentOf(setting.nowAt)
  const made = setting.written === 'own' ? null : madeTtl(setting)
  const value = made === null ? Number(setting.ownValue) : writtenValue(setting, made)
  const ttlValue = setting.written === 'text' ? null : value
  return {
    setting,
    limits,
    typicalHours: deletionLimits(book).typicalHours,
    nowSeconds,
    made,
    digits: String(value),
    ttlValue,
    verdict: ttlVerdict({ ttlValue, nowEpochSeconds: nowSeconds }, limits),
  }
}

export function keepUnitOf(setting: TtlEpochSetting): KeepUnit {
  return keepUnits.find((unit) => unit === setting.keepUnit) ?? 'day'
}

function madeTtl(setting: TtlEpochSetting): MadeTtl {
  const createdSeconds = momentOf(setting.createdAt)
  const keepSeconds = setting.keep * secondsOfUnit[keepUnitOf(setting)]
  return { createdSeconds, keepSeconds, ttlSeconds: createdSeconds + keepSeconds }
}

function writtenValue({ written }: TtlEpochSetting, { ttlSeconds }: MadeTtl): number {
  return written === 'milliseconds' ? ttlSeconds * msPerSecond : ttlSeconds
}

/** The fields let only moments through. */
function momentOf(text: string): number {
  const read = readIso(text)
  return read.problem === null ? read.epochSeconds : 0
}
