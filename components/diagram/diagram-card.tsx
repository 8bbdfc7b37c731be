import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import type { DiagramView } from '@/lib/domain/diagram/diagram-view'
import { DiagramLooks } from './diagram-looks'
import { Thumbnail } from './thumbnail'

/** A diagram in a list: small, with what it shows and how much there is to see. */
export function DiagramCard({
  view: { slug, title, summary, pictures, steps, whatIfs },
  lesson,
}: {
  readonly view: DiagramView
  /** The title of the lesson that it belongs to. */
  readonly lesson: string
}) {
  const t = useTranslations('diagram')

  return (
    <article className="group relative grid gap-2">
      <DiagramLooks />
      <Thumbnail picture={pictures.wide} />
      <h3 className="text-lg leading-snug">
        <Link
          href={`/diagrams/${slug}`}
          prefetch={false}
          className="after:absolute after:inset-0 group-hover:text-accent"
        >
          {title}
        </Link>
      </h3>
      <p className="text-ink-soft text-sm">{summary}</p>
      <p className="flex flex-wrap gap-x-3 text-ink-soft text-xs">
        <span>{t('steps', { count: steps.length })}</span>
        {whatIfs.length > 0 && <span>{t('whatIfs', { count: whatIfs.length })}</span>}
        <span>{lesson}</span>
      </p>
    </article>
  )
}
