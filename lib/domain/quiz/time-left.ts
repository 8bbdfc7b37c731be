const minuteMs = 60_000
/** Minutes left at which whoever listens is told. */
const announcedMinutes = [1, 5, 10] as const
export type AnnouncedMinutes = (typeof announcedMinutes)[number]

/** What a clock shows of the time left: whole seconds, the last of them to its end. */
export interface ClockFace {
  readonly hours: number
  readonly minutes: number
  readonly seconds: number
}

export function clockFace(leftMs: number): ClockFace {
  const seconds = Math.ceil(Math.max(0, leftMs) / 1000)
  return {
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
  }
}

/** The last mark of 10, 5 and 1 minutes that was passed; null before the first. */
export function passedMinutes(leftMs: number): AnnouncedMinutes | null {
  return announcedMinutes.find((minutes) => leftMs <= minutes * minuteMs) ?? null
}
