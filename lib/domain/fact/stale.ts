const dayMs = 86_400_000
const staleAfterDays = 365

/** Whether a fact was last compared with its source more than a year before `now`, in epoch ms. */
export function isStale(checked: string, now: number): boolean {
  return now - startOf(checked) > staleAfterDays * dayMs
}

/** The instant at which `YYYY-MM-DD` begins in UTC; a month alone begins on its first day. */
function startOf(checked: string): number {
  const [year = 1970, month = 1, day = 1] = checked.split('-').map(Number)
  return daysBefore(year, month, day) * dayMs
}

/**
 * Days from 1970-01-01, with years that begin in March so that a leap day comes last.
 * Source: Howard Hinnant, chrono-Compatible Low-Level Date Algorithms, days_from_civil.
 */
function daysBefore(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  // 719,468 days lie between 0000-03-01 and 1970-01-01.
  return marchYear * 365 + leapDays + dayOfYear - 719_468
}
