import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-class'
import { Link } from '@/components/ui/link'

/** A link that names no item, and where to get one that does. */
export function NothingToPlay() {
  const t = useTranslations('builder.play')

  return (
    <div className="mt-6 rounded-lg border border-rule border-dashed px-5 py-10 text-center">
      <p role="status" className="mb-5">
        {t('problem.no_items')}
      </p>
      <Link href="/quiz/build" className={buttonClass.secondary}>
        {t('back')}
      </Link>
    </div>
  )
}
