import type { Axis } from '@/lib/domain/simulator/outcome'
import type { Locale } from '@/lib/shared/locale'

/** A number beside an axis, short: `1.2만`, `12K`, `$0.5`, `40%`. */
export function axisText({ format }: Axis, value: number, locale: Locale): string {
  if (format === 'percent') return `${short(value, locale)}%`
  return format === 'usd' ? `$${short(value, locale)}` : short(value, locale)
}

function short(value: number, locale: Locale): string {
  const isLong = Math.abs(value) >= 10_000
  return value.toLocaleString(locale, {
    notation: isLong ? 'compact' : 'standard',
    maximumSignificantDigits: isLong ? 3 : 4,
  })
}
