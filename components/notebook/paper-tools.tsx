import { ArrowLeft, Printer } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { writeQuery } from '@/components/ui/use-address'
import { coveredName } from './covered-name'

interface PaperToolsProps {
  /** What the notebook is filtered by. */
  readonly query: string
  readonly covered: boolean
}

/** Above the sheet on the screen, and on no paper. */
export function PaperTools({ query, covered }: PaperToolsProps) {
  const t = useTranslations('notebook.print')

  return (
    <div className="mb-6 grid gap-3 print:hidden">
      <Link
        href={`/notebook${query}`}
        className="-ml-2 inline-flex min-h-11 items-center gap-1 justify-self-start px-2 text-sm text-ink-soft hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-4 shrink-0" />
        {t('back')}
      </Link>
      <h1 className="text-2xl">{t('title')}</h1>
      <div className="flex flex-wrap items-center justify-between gap-4">
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
    </div>
  )
}
