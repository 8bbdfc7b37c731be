import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-class'
import { Link } from '@/components/ui/link'

/** Before the first miss. */
export function Empty() {
  const t = useTranslations('notebook.empty')

  return (
    <div className="mt-8 rounded-lg border border-dashed border-rule px-5 py-10 text-center">
      <h2 className="text-lg">{t('title')}</h2>
      <p className="mt-1 mb-5 text-ink-soft">{t('text')}</p>
      <div className="flex flex-wrap justify-center gap-3">
        <Link href="/course" prefetch={false} className={buttonClass.primary}>
          {t('course')}
        </Link>
        <Link href="/quiz" prefetch={false} className={buttonClass.secondary}>
          {t('quiz')}
        </Link>
      </div>
    </div>
  )
}
