import { numberText, singularOf } from '@/lib/domain/fact/unit'
import { inEach, type Locale, type Localized } from '@/lib/shared/locale'

/** `1,536MB`, `1,536 MB`, `1 node`, `90%`: Korean writes units without a space, English all but a percentage. */
export function withUnit(value: number, unit: string, locale: Locale): string {
  const digits = numberText(value)
  if (locale === 'ko' || unit === '' || unit === '%') return digits + unit
  return `${digits} ${value === 1 ? singularOf(unit) : unit}`
}

/** The same in both languages. */
export function amountText(value: number, unit: Localized): Localized {
  return inEach((locale) => withUnit(value, unit[locale], locale))
}

/** Units that several simulators count in. */
export const units = {
  rcu: { ko: 'RCU', en: 'RCUs' },
  wcu: { ko: 'WCU', en: 'WCUs' },
  requests: { ko: '건', en: 'requests' },
} as const satisfies Readonly<Record<string, Localized>>
