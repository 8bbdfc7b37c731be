import { useLocale } from 'next-intl'
import type { SwitchField } from '@/lib/domain/simulator/field'
import { describedBy, type FieldRowProps } from './field-row-props'

/** Yes or no. */
export function SwitchInput({ name, field, value, onWrite }: FieldRowProps<SwitchField>) {
  const locale = useLocale()
  return (
    <label className="sim-switch">
      <input
        type="checkbox"
        checked={value === true}
        aria-describedby={describedBy(name, field)}
        onChange={(event) => onWrite(event.target.checked ? '1' : '0')}
      />
      <span>{field.label[locale]}</span>
    </label>
  )
}
