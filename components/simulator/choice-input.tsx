import { useLocale } from 'next-intl'
import type { ChoiceField } from '@/lib/domain/simulator/field'
import { describedBy, type FieldRowProps } from './field-row-props'

/** More options than this stand in a list that opens. */
const mostButtons = 4

/** One of a few. */
export function ChoiceInput(props: FieldRowProps<ChoiceField>) {
  return props.field.options.length > mostButtons ? (
    <ListOfChoices {...props} />
  ) : (
    <Row {...props} />
  )
}

function Row({ name, field, value, onWrite }: FieldRowProps<ChoiceField>) {
  const locale = useLocale()
  return (
    <>
      <span id={`${name}-label`}>{field.label[locale]}</span>
      <span role="radiogroup" aria-labelledby={`${name}-label`} className="sim-choices">
        {field.options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-describedby={describedBy(name, field)}
              onChange={() => onWrite(option.value)}
            />
            <span>{option.name[locale]}</span>
          </label>
        ))}
      </span>
    </>
  )
}

function ListOfChoices({ name, field, value, onWrite }: FieldRowProps<ChoiceField>) {
  const locale = useLocale()
  return (
    <>
      <label htmlFor={name}>{field.label[locale]}</label>
      <select
        id={name}
        value={String(value)}
        aria-describedby={describedBy(name, field)}
        onChange={(event) => onWrite(event.target.value)}
      >
        {field.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name[locale]}
          </option>
        ))}
      </select>
    </>
  )
}
