import { FileUp } from 'lucide-react'
import { useId } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { cn } from '@/components/ui/cn'

interface FileFieldProps {
  readonly label: string
  readonly hint: string
  readonly onChoose: (file: File) => Promise<void>
}

/** Its button speaks the page's language; that of the browser's own field is the browser's. */
export function FileField({ label, hint, onChoose }: FileFieldProps) {
  const hintId = useId()

  return (
    <div className="grid justify-items-start gap-1">
      <label
        className={cn(
          buttonClass.secondary,
          'relative cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2',
        )}
      >
        <FileUp aria-hidden className="size-4 shrink-0" />
        {label}
        <input
          type="file"
          aria-describedby={hintId}
          accept=".gift,.txt,.csv,.tsv,.json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            // The same file, corrected meanwhile, may be chosen again.
            if (file !== undefined) void onChoose(file).then(() => clear(currentTarget))
          }}
          className="sr-only"
        />
      </label>
      <p id={hintId} className="text-xs text-ink-soft">
        {hint}
      </p>
    </div>
  )
}

function clear(field: HTMLInputElement): void {
  field.value = ''
}
