import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'

interface Neighbour {
  readonly slug: string
  readonly title: string
}

/** The lessons before and after this one in the course. */
export function LessonPager({
  previous,
  next,
}: {
  readonly previous: Neighbour | null
  readonly next: Neighbour | null
}) {
  const t = useTranslations('lesson.pager')

  return (
    <nav aria-label={t('label')} className="pager">
      {previous && (
        <Link href={`/lessons/${previous.slug}`} rel="prev">
          <span aria-hidden>←</span>
          <span>
            <small>{t('previous')}</small> {previous.title}
          </span>
        </Link>
      )}
      <Link
        href={next ? `/lessons/${next.slug}` : '/course'}
        rel={next ? 'next' : undefined}
        className="ml-auto text-right"
      >
        <span>
          <small>{next ? t('next') : t('course')}</small> {next?.title}
        </span>
        <span aria-hidden>→</span>
      </Link>
    </nav>
  )
}
