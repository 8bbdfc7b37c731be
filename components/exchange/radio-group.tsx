import { useId } from 'react'

interface RadioOption<Value extends string> {
  readonly value: Value
  readonly name: string
  readonly text: string | null
}

interface RadioGroupProps<Value extends string> {
  readonly legend: string
  readonly options: readonly RadioOption<Value>[]
  readonly value: Value
  readonly onChoose: (value: Value) => void
}

/** One of a few, each with a word on what it is for. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { legend, options, value, onChoose } = props
  const name = useId()

  return (
    <fieldset className="min-w-0">
      <legend className="label mb-1">{legend}</legend>
      <div className="grid gap-x-8 sm:grid-cols-2">
        {options.map((option) => (
          <label key={option.value} className="exchange-option">
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
              className="mt-1 size-5 shrink-0 accent-accent"
            />
            <span>
              {option.name}
              {option.text !== null && (
                <span className="block text-xs text-ink-soft">{option.text}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
