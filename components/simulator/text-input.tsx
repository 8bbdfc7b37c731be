import { useLocale } from 'next-intl'
import type { TextField } from '@/lib/domain/simulator/field'
import { describedBy, type FieldRowProps } from './field-row-props'

/** A line or a few lines of text, taken as they are. */
export function TextInput(props: FieldRowProps<TextField>) {
  const { name, field, draft, problem, onWrite } = props
  const locale = useLocale()
  const common = {
    id: name,
    value: draft,
    autoComplete: 'off',
    autoCapitalize: 'off',
    autoCorrect: 'off',
    spellCheck: false,
    'aria-invalid': problem !== null,
    'aria-describedby': describedBy(name, field),
  }

  return (
    <>
      <label htmlFor={name}>{field.label[locale]}</label>
      {field.lines > 1 ? (
        <textarea
          {...common}
          rows={field.lines}
          onChange={(event) => onWrite(event.target.value)}
        />
      ) : (
        <input {...common} type="text" onChange={(event) => onWrite(event.target.value)} />
      )}
    </>
  )
}
