import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-class'
import { Link } from '@/components/ui/link'

export default function NotFound() {
  const t = useTranslations('errors.notFound')

  return (
    <div className="mx-auto max-w-page px-5 pt-16 sm:pt-24 lg:px-8">
      <p aria-hidden className="numeral text-4xl text-correction line-through decoration-2">
        404
      </p>
      <h1 className="mt-4 text-2xl">{t('title')}</h1>
      <p className="mt-3 max-w-measure text-ink-soft">{t('text')}</p>
      <p className="mt-6 flex flex-wrap gap-3">
        <Link href="/course" className={buttonClass.primary}>
          {t('course')}
        </Link>
        <Link href="/" className={buttonClass.secondary}>
          {t('home')}
        </Link>
      </p>
    </div>
  )
}
