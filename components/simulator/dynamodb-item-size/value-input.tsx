import { useTranslations } from 'next-intl'
import type { AttributeType } from '@/lib/domain/simulator/dynamodb-item-size/attribute-value'

interface ValueInputProps {
  readonly type: AttributeType
  readonly value: string
  readonly onChange: (value: string) => void
}

/** The value of an attribute to be: a Boolean is chosen, all else is typed. */
export function ValueInput({ type, value, onChange }: ValueInputProps) {
  const t = useTranslations('simulator.dynamodb-item-size')
  const isSet = type === 'SS' || type === 'NS'

  return (
    <p>
      <label htmlFor="attribute-value">{isSet ? t('values') : t('value')}</label>
      {type === 'BOOL' ? (
        <select
          id="attribute-value"
          value={value === 'false' ? 'false' : 'true'}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="true">true</option>
          <option value="false">false</option>
        </select>
      ) : (
        <input
          id="attribute-value"
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </p>
  )
}
