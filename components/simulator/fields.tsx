import { useLocale } from 'next-intl'
import type { Desk } from '@/lib/domain/simulator/desk'
import { type Field, isShown } from '@/lib/domain/simulator/field'
import type { FieldGroup } from '@/lib/domain/simulator/simulator'
import { FieldRow } from './field-row'

interface FieldsProps {
  readonly groups: readonly FieldGroup[]
  readonly fields: Readonly<Record<string, Field>>
  readonly desk: Desk
  readonly onWrite: (field: string, text: string) => void
}

/** All knobs that have anything to say, by group. */
export function Fields({ groups, fields, desk, onWrite }: FieldsProps) {
  const locale = useLocale()
  const shown = Object.entries(fields).filter(([, field]) => isShown(field, desk.setting))

  return groups.map((group) => {
    const rows = shown.filter(([, field]) => field.group === group.id)
    if (rows.length === 0) return null
    return (
      <fieldset key={group.id} className="sim-group">
        <legend>{group.name[locale]}</legend>
        {rows.map(([name, field]) => (
          <FieldRow
            key={name}
            name={name}
            field={field}
            draft={desk.drafts[name] ?? ''}
            value={desk.setting[name] ?? ''}
            problem={desk.problems[name]?.[locale] ?? null}
            onWrite={(text) => onWrite(name, text)}
          />
        ))}
      </fieldset>
    )
  })
}
