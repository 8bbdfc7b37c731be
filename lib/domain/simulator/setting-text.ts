import { numberText } from '@/lib/domain/fact/unit'
import { unreachable } from '@/lib/shared/assert'
import type { Locale } from '@/lib/shared/locale'
import { type Field, isShown, type Setting, type SettingValue } from './field'

/** The fields that are shown in a setting, each with its value in words. */
export function settingText(
  fields: Readonly<Record<string, Field>>,
  setting: Setting,
  locale: Locale,
): readonly { readonly field: string; readonly label: string; readonly value: string }[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = setting[name]
    if (value === undefined || !isShown(field, setting)) return []
    return [{ field: name, label: field.label[locale], value: valueText(field, value, locale) }]
  })
}

/** `1,536MB`, `1,536 MB`, `1 node`, `90%`: Korean writes units without a space, English all but a percentage. */
export function withUnit(value: number, unit: string, locale: Locale): string {
  const digits = numberText(value)
  if (locale === 'ko' || unit === '' || unit === '%') return digits + unit
  return `${digits} ${value === 1 ? singular(unit) : unit}`
}

/** `nodes` → `node`, `indexes` → `index`, `RCUs` → `RCU`; `ms` and `RPS` stay. */
function singular(unit: string): string {
  return /(x|ch|sh|ss)es$/.test(unit)
    ? unit.slice(0, -2)
    : unit.replace(/(?<=[A-Za-z]{2}[a-z]|[A-Z]{2})s$/, '')
}

function valueText(field: Field, value: SettingValue, locale: Locale): string {
  switch (field.kind) {
    case 'number':
      return withUnit(Number(value), field.unit[locale], locale)
    case 'choice':
      return field.options.find((option) => option.value === value)?.name[locale] ?? ''
    case 'switch':
      return onOff[locale][value === true ? 'on' : 'off']
    case 'text':
      return String(value)
    default:
      return unreachable(field)
  }
}

const onOff = { ko: { on: '예', off: '아니요' }, en: { on: 'yes', off: 'no' } } as const
