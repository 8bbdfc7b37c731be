import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { AttributeType } from '@/lib/domain/simulator/dynamodb-item-size/attribute-value'
import { typeNames } from '@/lib/domain/simulator/dynamodb-item-size/attribute-words'
import {
  formTypes,
  type NewAttribute,
} from '@/lib/domain/simulator/dynamodb-item-size/edit-item-text'

interface AttributeFormProps {
  readonly form: keyof typeof formTypes
  readonly disabled: boolean
  /** Puts it into the item, or says why it cannot. */
  readonly onAdd: (attribute: NewAttribute) => string | null
}

/** Name, type and value of an attribute to put into the item. */
export function AttributeForm({ form, disabled, onAdd }: AttributeFormProps) {
  const t = useTranslations('simulator.dynamodb-item-size')
  const locale = useLocale()
  const nameInput = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const [type, setType] = useState<AttributeType>('S')
  const [value, setValue] = useState('')
  const [said, setSaid] = useState<{ readonly problem: boolean; readonly text: string } | null>(
    null,
  )
  const types: readonly AttributeType[] = formTypes[form]
  const chosen = types.includes(type) ? type : 'S'

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const given = chosen === 'BOOL' && value !== 'false' ? 'true' : value
    const problem = name === '' ? t('nameless') : onAdd({ name, type: chosen, value: given })
    setSaid(
      problem === null
        ? { problem: false, text: t('added', { name }) }
        : { problem: true, text: problem },
    )
    if (problem !== null) return
    setName('')
    setValue('')
    nameInput.current?.focus()
  }

  return (
    <form className="item-form" onSubmit={submit}>
      <fieldset disabled={disabled}>
        <legend>{t('add')}</legend>
        <label>
          <span>{t('name')}</span>
          <input
            ref={nameInput}
            type="text"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <label>
          <span>{t('type')}</span>
          <select
            value={chosen}
            onChange={(event) => setType(types.find((one) => one === event.target.value) ?? 'S')}
          >
            {types.map((one) => (
              <option key={one} value={one}>
                {typeNames[one][locale]}
              </option>
            ))}
          </select>
        </label>
        {chosen !== 'NULL' && <ValueInput type={chosen} value={value} onChange={setValue} />}
        <Button type="submit">{t('put')}</Button>
      </fieldset>
      <p role="status" className={said?.problem ? 'sim-problem' : 'sim-hint'}>
        {said?.text}
      </p>
    </form>
  )
}

interface ValueInputProps {
  readonly type: AttributeType
  readonly value: string
  readonly onChange: (value: string) => void
}

function ValueInput({ type, value, onChange }: ValueInputProps) {
  const t = useTranslations('simulator.dynamodb-item-size')
  const isSet = type === 'SS' || type === 'NS'

  return type === 'BOOL' ? (
    <label>
      <span>{t('value')}</span>
      <select
        value={value === 'false' ? 'false' : 'true'}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="true">true</option>
        <option value="false">false</option>
      </select>
    </label>
  ) : (
    <label>
      <span>{isSet ? t('values') : t('value')}</span>
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  )
}
