import { type Book, figureOf } from '@/lib/domain/simulator/book'
import { secondsPerDay, secondsPerMinute } from '@/lib/domain/simulator/seconds'
import { type MachineCost, machineCost } from './machine-cost'
import { type MachinePlan, machinePlan, plannedWalk } from './machine-plan'
import type { MachineSetting } from './machine-setting'
import type { Moment, RunEnd } from './run/run'
import { shownMoments, shownRun } from './run/walk'
import { type RunTotals, runTotals } from './run-totals'

/** A machine, all that happens in it, and what that comes to. */
export interface MachineScenario {
  readonly setting: MachineSetting
  readonly plan: MachinePlan
  readonly moments: readonly Moment[]
  /** Null where it goes on for longer than the page plays it. */
  readonly end: RunEnd | null
  readonly totals: RunTotals
  readonly cost: MachineCost
  readonly expressSeconds: number
  readonly standardSeconds: number
}

/** Null where somebody's own machine cannot be read. */
export function machineScenario(setting: MachineSetting, book: Book): MachineScenario | null {
  const plan = machinePlan(setting, book)
  if (plan === null) return null
  const walk = plannedWalk(plan)
  const moments = shownMoments(walk)
  const totals = runTotals(moments)
  const figure = (name: string) => figureOf(book, `sfn-standard-vs-express#${name}`)
  return {
    setting,
    plan,
    moments,
    end: shownRun(walk).end,
    totals,
    cost: machineCost(totals.transitions, setting, book),
    expressSeconds: figure('express_max_duration_minutes') * secondsPerMinute,
    standardSeconds: figure('standard_max_duration_days') * secondsPerDay,
  }
}
