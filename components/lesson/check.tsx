import { ArrowRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-class'
import { Link } from '@/components/ui/link'

/** The way from a lesson to its quiz. */
export function Check({ lesson }: { readonly lesson: string }) {
  const t = useTranslations('lesson.check')

  return (
    <section id="check" data-section aria-labelledby="check-title" className="check">
      <div>
        <h2 id="check-title" tabIndex={-1}>
          {t('title')}
        </h2>
        <p>{t('text')}</p>
      </div>
      <Link href={`/lessons/${lesson}/quiz`} className={buttonClass.primary}>
        {t('link')}
        <ArrowRight aria-hidden className="size-4" />
      </Link>
    </section>
  )
}
