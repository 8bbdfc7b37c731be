import type { Locale } from '@/lib/shared/locale'

const dayMs = 86_400_000
const staleAfterDays = 365

/** `2026-11` as `2026년 11월` or `Nov 2026`; with its day where the day is known. */
export function checkedDate(checked: string, locale: Locale): string {
  const dayKnown = checked.length > 'YYYY-MM'.length
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: locale === 'ko' ? 'long' : 'short',
    ...(dayKnown && { day: 'numeric' }),
  }).format(new Date(checked))
}

/** Whether a fact was last compared with its source more than a year before `now`. */
export function isStale(checked: string, now: number): boolean {
  return now - Date.parse(checked) > staleAfterDays * dayMs
}
