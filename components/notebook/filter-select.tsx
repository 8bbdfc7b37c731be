import { useTranslations } from 'next-intl'
import { useId } from 'react'

export interface FilterOption {
  readonly value: string
  readonly name: string
  readonly count: number
}

export interface FilterOptionGroup {
  /** Null for options that stand alone. */
  readonly title: string | null
  readonly options: readonly FilterOption[]
}

interface FilterSelectProps {
  readonly label: string
  readonly groups: readonly FilterOptionGroup[]
  /** Empty for all. */
  readonly value: string
  readonly onChoose: (value: string) => void
}

/** One condition; only what the notebook has stands to choose from, and what the address asks. */
export function FilterSelect({ label, groups, value, onChoose }: FilterSelectProps) {
  const t = useTranslations('notebook.filter')
  const id = useId()
  const known = groups.some(({ options }) => options.some((option) => option.value === value))

  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="label">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        className="notebook-control"
      >
        <option value="">{t('any')}</option>
        {value !== '' && !known && <option value={value}>{value}</option>}
        {groups.map((group) => (
          <OptionGroup key={group.title} {...group} />
        ))}
      </select>
    </div>
  )
}

function OptionGroup({ title, options }: FilterOptionGroup) {
  const listed = options.map(({ value, name, count }) => (
    <option key={value} value={value}>
      {name} ({count})
    </option>
  ))
  return title === null ? listed : <optgroup label={title}>{listed}</optgroup>
}
