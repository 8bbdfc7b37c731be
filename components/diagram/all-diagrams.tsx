import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'

/** The way back to the list. */
export function AllDiagrams() {
  const t = useTranslations('diagram.page')
  return (
    <p className="text-sm print:hidden">
      <Link href="/diagrams" className="pencil-link inline-flex min-h-11 items-center">
        {t('all')}
      </Link>
    </p>
  )
}
