import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { ExportFormat, ImportFormat } from '@/lib/domain/exchange/exchange'

interface FormatSelectProps<Format extends string> {
  readonly label: string
  readonly formats: readonly Format[]
  /** What stands first and chooses none; null where one must be chosen. */
  readonly none: string | null
  readonly value: Format | null
  readonly onChoose: (format: Format | null) => void
  /** Whether the label is only read aloud, where the place says what is chosen. */
  readonly quiet?: boolean
}

export function FormatSelect<Format extends ImportFormat | ExportFormat>({
  label,
  formats,
  none,
  value,
  onChoose,
  quiet = false,
}: FormatSelectProps<Format>) {
  const t = useTranslations('exchange.formats')
  const id = useId()
  const name = (format: ImportFormat | ExportFormat) => t(format)

  return (
    <div className="grid gap-1">
      <label htmlFor={id} className={quiet ? 'sr-only' : 'label'}>
        {label}
      </label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => onChoose(formats.find((one) => one === target.value) ?? null)}
        className="exchange-control"
      >
        {none !== null && <option value="">{none}</option>}
        {formats.map((format) => (
          <option key={format} value={format}>
            {name(format)}
          </option>
        ))}
      </select>
    </div>
  )
}
