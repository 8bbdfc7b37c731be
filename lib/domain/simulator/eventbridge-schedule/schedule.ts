import type { LocalTime } from './calendar'

/** Scheduled rules of an event bus, or EventBridge Scheduler. */
export const services = ['rules', 'scheduler'] as const
export type Service = (typeof services)[number]

/** A schedule expression that was understood. */
export type Schedule = RateSchedule | CronSchedule | AtSchedule

/** Runs again and again, the same time apart. */
export interface RateSchedule {
  readonly kind: 'rate'
  readonly value: number
  readonly unit: RateUnit
}

export const rateUnits = ['minute', 'hour', 'day'] as const
export type RateUnit = (typeof rateUnits)[number]

/** Runs once. */
export interface AtSchedule {
  readonly kind: 'at'
  readonly time: LocalTime
}

/** Runs whenever the clock shows one of these times. Every list is sorted and names nothing twice. */
export interface CronSchedule {
  readonly kind: 'cron'
  readonly minutes: readonly number[]
  readonly hours: readonly number[]
  /** A day has to answer to one of them. */
  readonly days: readonly DayPattern[]
  readonly months: readonly number[]
  readonly years: readonly number[]
  /** Whether it runs in every year that EventBridge knows. */
  readonly everyYear: boolean
}

/** Days of the week count from 1, Sunday. */
export type DayPattern =
  | { readonly kind: 'days_of_month'; readonly days: readonly number[] }
  /** `L`, or `L-2`: so many days before the last of the month. */
  | { readonly kind: 'last_day'; readonly daysBefore: number }
  /** `LW`: the last Monday to Friday of the month. */
  | { readonly kind: 'last_working_day' }
  /** `15W`: the Monday to Friday nearest that day, within its month. */
  | { readonly kind: 'nearest_working_day'; readonly day: number }
  | { readonly kind: 'days_of_week'; readonly weekdays: readonly number[] }
  /** `6L`: the last Friday of the month. */
  | { readonly kind: 'last_weekday'; readonly weekday: number }
  /** `3#2`: the second Tuesday of the month. */
  | { readonly kind: 'nth_weekday'; readonly weekday: number; readonly nth: number }
