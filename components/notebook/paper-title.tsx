import { ArrowLeft } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'

/** Above the sheet on the screen, whatever there is to print; `query` is what the notebook is filtered by. */
export function PaperTitle({ query }: { readonly query: string }) {
  const t = useTranslations('notebook.print')

  return (
    <div className="grid gap-3 print:hidden">
      <Link
        href={`/notebook${query}`}
        className="-ml-2 inline-flex min-h-11 items-center gap-1 justify-self-start px-2 text-sm text-ink-soft hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-4 shrink-0" />
        {t('back')}
      </Link>
      <h1 className="text-2xl">{t('title')}</h1>
    </div>
  )
}
