import { Chip } from './chip'

interface ChipsProps<Value extends string | number> {
  readonly values: readonly { readonly value: Value; readonly name: string }[]
  readonly chosen: readonly Value[]
  readonly counts: ReadonlyMap<unknown, number> | null
  readonly onChange: (chosen: readonly Value[]) => void
}

/** The values of one facet, any number of them to be chosen. */
export function Chips<Value extends string | number>(props: ChipsProps<Value>) {
  const { values, chosen, counts, onChange } = props

  return (
    <div className="flex flex-wrap gap-2">
      {values.map(({ value, name }) => (
        <Chip
          key={value}
          checked={chosen.includes(value)}
          count={counts === null ? null : (counts.get(value) ?? 0)}
          onToggle={() => onChange(toggled(chosen, value))}
        >
          {name}
        </Chip>
      ))}
    </div>
  )
}

function toggled<Value>(chosen: readonly Value[], value: Value): readonly Value[] {
  return chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
}
