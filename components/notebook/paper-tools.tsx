import { Printer } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { writeQuery } from '@/components/ui/use-address'
import { coveredName } from './covered-name'

interface PaperToolsProps {
  readonly covered: boolean
}

/** Above the sheet on the screen, and on no paper. */
export function PaperTools({ covered }: PaperToolsProps) {
  const t = useTranslations('notebook.print')

  return (
    <div className="mt-3 mb-6 flex flex-wrap items-center justify-between gap-4 print:hidden">
      <label className="flex min-h-11 items-start gap-3">
        <input
          type="checkbox"
          checked={covered}
          onChange={() => writeQuery({ [coveredName]: covered ? '' : '1' })}
          className="mt-[0.4em] size-5 shrink-0 accent-accent"
        />
        <span>
          {t('covered')}
          <span className="block text-sm text-ink-soft">{t('coveredHint')}</span>
        </span>
      </label>
      <Button variant="primary" onClick={() => window.print()}>
        <Printer aria-hidden className="size-4" />
        {t('button')}
      </Button>
    </div>
  )
}
