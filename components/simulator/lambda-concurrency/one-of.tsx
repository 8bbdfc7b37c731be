interface OneOfProps<Value extends string> {
  readonly name: string
  readonly legend: string
  readonly options: readonly { readonly value: Value; readonly name: string }[]
  readonly value: Value
  readonly onChoose: (value: Value) => void
}

/** Which of a few is looked at. It is no part of the setting. */
export function OneOf<Value extends string>(props: OneOfProps<Value>) {
  const { name, legend, options, value, onChoose } = props
  return (
    <fieldset>
      <legend>{legend}</legend>
      <span className="sim-choices">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.name}</span>
          </label>
        ))}
      </span>
    </fieldset>
  )
}
