import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { AttributeType } from '@/lib/domain/simulator/dynamodb-item-size/attribute-value'
import { typeNames } from '@/lib/domain/simulator/dynamodb-item-size/attribute-words'
import {
  formTypes,
  type NewAttribute,
} from '@/lib/domain/simulator/dynamodb-item-size/edit-item-text'
import { ValueInput } from './value-input'

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
  const [problem, setProblem] = useState('')
  const [said, setSaid] = useState('')
  const types: readonly AttributeType[] = formTypes[form]
  const chosen = types.includes(type) ? type : 'S'

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const given = chosen === 'BOOL' && value !== 'false' ? 'true' : value
    const wrong = name === '' ? t('nameless') : onAdd({ name, type: chosen, value: given })
    setProblem(wrong ?? '')
    setSaid(wrong === null ? t('added', { name }) : '')
    if (wrong !== null) return
    setName('')
    setValue('')
    nameInput.current?.focus()
  }

  return (
    <form className="item-form" onSubmit={submit}>
      <fieldset disabled={disabled}>
        <legend>{t('add')}</legend>
        <p>
          <label htmlFor="attribute-name">{t('name')}</label>
          <input
            ref={nameInput}
            id="attribute-name"
            type="text"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </p>
        <p>
          <label htmlFor="attribute-type">{t('type')}</label>
          <select
            id="attribute-type"
            value={chosen}
            onChange={({ target }) => setType(types.find((one) => one === target.value) ?? 'S')}
          >
            {types.map((one) => (
              <option key={one} value={one}>
                {typeNames[one][locale]}
              </option>
            ))}
          </select>
        </p>
        {chosen !== 'NULL' && <ValueInput type={chosen} value={value} onChange={setValue} />}
        <Button type="submit">{t('put')}</Button>
      </fieldset>
      <div role="status" className="item-said">
        <p className="sim-problem">{problem}</p>
        <p className="sim-hint">{said}</p>
      </div>
    </form>
  )
}
