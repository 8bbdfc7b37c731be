import { useId } from 'react'

interface FileFieldProps {
  readonly label: string
  readonly hint: string
  readonly onChoose: (file: File) => Promise<void>
}

export function FileField({ label, hint, onChoose }: FileFieldProps) {
  const id = useId()
  const hintId = useId()

  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="label">
        {label}
      </label>
      <input
        type="file"
        id={id}
        aria-describedby={hintId}
        accept=".gift,.txt,.csv,.tsv,.json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          // The same file, corrected meanwhile, may be chosen again.
          if (file !== undefined) void onChoose(file).then(() => clear(currentTarget))
        }}
        className="exchange-file"
      />
      <p id={hintId} className="text-xs text-ink-soft">
        {hint}
      </p>
    </div>
  )
}

function clear(field: HTMLInputElement): void {
  field.value = ''
}
