import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'

interface NotListedProps {
  readonly retired: number
  readonly own: number
}

/** What was missed and is not in the list: items that are asked no more, and imported ones. */
export function NotListed({ retired, own }: NotListedProps) {
  const t = useTranslations('notebook')

  return (
    <>
      {retired > 0 && <p className="text-xs text-ink-soft">{t('retired', { count: retired })}</p>}
      {own > 0 && (
        <p className="flex flex-wrap items-center gap-x-3 text-xs text-ink-soft">
          {t('own', { count: own })}
          <Link
            href="/quiz/own"
            prefetch={false}
            className="pencil-link inline-flex min-h-11 items-center"
          >
            {t('ownLink')}
          </Link>
        </p>
      )}
    </>
  )
}
