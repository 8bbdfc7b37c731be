import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { requireLocale } from '@/app/[locale]/require-locale'
import { DiagramCard } from '@/components/diagram/diagram-card'
import { Link } from '@/components/ui/link'
import { getComparisons, getDiagramChapters } from '@/lib/content/diagrams'

type Props = PageProps<'/[locale]/diagrams'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params)
  const t = await getTranslations('diagram')
  return pageMetadata(locale, '/diagrams', { title: t('title'), description: t('description') })
}

export default async function DiagramsPage({ params }: Props) {
  const locale = await requireLocale(params)
  const [t, chapters, comparisons] = await Promise.all([
    getTranslations('diagram'),
    getDiagramChapters(locale),
    getComparisons(locale),
  ])
  const count = chapters.flatMap(({ diagrams }) => diagrams).length

  return (
    <div className="mx-auto max-w-page px-5 pt-10 sm:pt-14 lg:px-8">
      <h1 className="text-3xl">{t('title')}</h1>
      <p className="mt-3 max-w-measure text-ink-soft">{t('lead', { count })}</p>
      {chapters.map(({ slug, title, diagrams }) => (
        <section key={slug} aria-labelledby={slug} className="mt-10">
          <h2 id={slug} className="border-ink border-b-2 pb-1 text-xl">
            {title}
          </h2>
          <ul className="mt-6 grid gap-x-8 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
            {diagrams.map(({ view, lesson }) => (
              <li key={view.slug}>
                <DiagramCard view={view} lesson={lesson.title} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section aria-labelledby="comparisons" className="mt-12">
        <h2 id="comparisons" className="border-ink border-b-2 pb-1 text-xl">
          {t('comparisons')}
        </h2>
        <ul className="mt-2">
          {comparisons.map(({ slug, title }) => (
            <li key={slug} className="border-line border-b">
              <Link
                href={`/diagrams/compare/${slug}`}
                className="pencil-link inline-flex min-h-11 items-center py-1"
              >
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
