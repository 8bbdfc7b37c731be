import { dayMs, daysFromCivil } from '@/lib/shared/civil-date'

const staleAfterDays = 365

/** Whether a fact was last compared with its source more than a year before `now`, in epoch ms. */
export function isStale(checked: string, now: number): boolean {
  return now - startOf(checked) > staleAfterDays * dayMs
}

/** The instant at which `YYYY-MM-DD` begins in UTC; a month alone begins on its first day. */
function startOf(checked: string): number {
  const [year = 1970, month = 1, day = 1] = checked.split('-').map(Number)
  return daysFromCivil({ year, month, day }) * dayMs
}
