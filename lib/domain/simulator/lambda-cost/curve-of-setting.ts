import type { Book } from '@/lib/domain/simulator/book'
import type { CostScenario } from './cost-scenario'
import {
  curveLimits,
  curveMemories,
  type MemoryCurve,
  memoryCurve,
  type TimedMemory,
} from './memory-curve'
import { cpuLimits, modelledDuration } from './modelled-duration'
import type { Architecture } from './monthly-use'
import { readPowerTuning } from './power-tuning'
import { toNanosecond } from './to-nanosecond'

/** Cost against memory on the architecture of the setting and on the other one. */
export type SettingCurves = Readonly<Record<Architecture, MemoryCurve>>

/** Durations as they were measured, or as the model has them; no cold starts and nothing provisioned. */
export function curvesOfSetting(scenario: CostScenario, book: Book): SettingCurves {
  const { setting, rates, limits, architecture, event } = scenario
  const timed = timedMemories(scenario, book)
  const run = {
    ephemeralMb: setting.ephemeralMb,
    requestsEach: event?.requests.billedRequests ?? 1,
  }
  const curve = (one: Architecture) => {
    const pace = one === architecture ? 1 : setting.otherPercent / 100
    const paced = timed.map(({ memoryMb, durationMs }) => ({
      memoryMb,
      durationMs: toNanosecond(durationMs * pace),
    }))
    return memoryCurve(paced, run, rates[one], limits, curveLimits(book))
  }
  return { x86_64: curve('x86_64'), arm64: curve('arm64') }
}

function timedMemories({ setting }: CostScenario, book: Book): readonly TimedMemory[] {
  const range = curveLimits(book)
  if (setting.timing === 'measured') return readPowerTuning(setting.measured, range).points ?? []
  const cpu = cpuLimits(book)
  const run = { ...setting, cpuShare: setting.cpuPercent / 100 }
  return curveMemories(range, [cpu.oneVcpuMb, setting.memoryMb]).map((memoryMb) => ({
    memoryMb,
    durationMs: modelledDuration(run, memoryMb, cpu).durationMs,
  }))
}
