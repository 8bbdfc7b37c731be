import type { Locale } from '@/lib/shared/locale'

/** `2026-11` as `2026년 11월` or `Nov 2026`; with its day where the day is known. */
export function readDate(checked: string, locale: Locale): string {
  const dayKnown = checked.length > 'YYYY-MM'.length
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: locale === 'ko' ? 'long' : 'short',
    ...(dayKnown && { day: 'numeric' }),
  }).format(new Date(checked))
}
