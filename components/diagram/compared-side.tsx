import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import type { ComparedDiagram } from '@/lib/domain/diagram/diagram-view'
import { Pictures } from './pictures'

/** One of two diagrams: its picture with what the other has not marked, and the same in words. */
export function ComparedSide({ side }: { readonly side: ComparedDiagram }) {
  const { slug, title, summary, pictures, fits, only } = side
  const t = useTranslations('diagram.compare')

  return (
    <section aria-label={title}>
      <h2 className="text-xl">{title}</h2>
      <p className="mt-1 text-ink-soft text-sm">{summary}</p>
      <figure className="diagram" data-fits={fits} aria-label={title}>
        <div className="diagram-still">
          <Pictures pictures={pictures} />
        </div>
      </figure>
      <p className="font-bold text-sm">
        {only.length > 0 ? t('onlyHere', { names: only.join(', ') }) : t('nothing')}
      </p>
      <Link
        href={`/diagrams/${slug}`}
        prefetch={false}
        className="pencil-link inline-flex min-h-11 items-center text-sm"
      >
        {t('walk')}
      </Link>
    </section>
  )
}
