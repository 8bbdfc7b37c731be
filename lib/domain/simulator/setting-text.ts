import { unreachable } from '@/lib/shared/assert'
import type { Locale } from '@/lib/shared/locale'
import { withUnit } from './amount-text'
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
