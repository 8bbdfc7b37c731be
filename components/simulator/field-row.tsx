import { useLocale } from 'next-intl'
import { ChoiceInput } from './choice-input'
import { type FieldRowProps, hintId, problemId } from './field-row-props'
import { NumberInput } from './number-input'
import { SwitchInput } from './switch-input'
import { TextInput } from './text-input'

/** A knob with its name, what it means, and what is wrong with what stands in it. */
export function FieldRow(props: FieldRowProps) {
  const { name, field, problem } = props
  const locale = useLocale()

  return (
    <div className="sim-field" data-kind={field.kind}>
      <Knob {...props} />
      {field.hint && (
        <p id={hintId(name)} className="sim-hint">
          {field.hint[locale]}
        </p>
      )}
      <p id={problemId(name)} role="status" className="sim-problem">
        {problem}
      </p>
    </div>
  )
}

function Knob({ field, ...rest }: FieldRowProps) {
  switch (field.kind) {
    case 'number':
      return <NumberInput field={field} {...rest} />
    case 'choice':
      return <ChoiceInput field={field} {...rest} />
    case 'switch':
      return <SwitchInput field={field} {...rest} />
    case 'text':
      return <TextInput field={field} {...rest} />
  }
}
