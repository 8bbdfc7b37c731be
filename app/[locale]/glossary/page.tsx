import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { requireLocale } from '@/app/[locale]/require-locale'
import { Link } from '@/components/ui/link'
import { getCourse } from '@/lib/content/course'
import { getGlossary } from '@/lib/content/glossary'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/glossary'>): Promise<Metadata> {
  const locale = await requireLocale(params)
  const [t, terms] = await Promise.all([getTranslations('glossary'), getGlossary(locale)])
  return pageMetadata(locale, '/glossary', {
    title: t('title'),
    description: t('summary', { count: terms.length }),
  })
}

export default async function GlossaryPage({ params }: PageProps<'/[locale]/glossary'>) {
  const locale = await requireLocale(params)
  const [t, terms, course] = await Promise.all([
    getTranslations('glossary'),
    getGlossary(locale),
    getCourse(locale),
  ])
  const lessons = new Map(
    course.chapters.flatMap((chapter) => chapter.lessons.map((l) => [l.slug, l])),
  )
  const sorted = terms.toSorted((a, b) => a.name.localeCompare(b.name, locale))

  return (
    <div className="mx-auto max-w-page px-5 pt-10 sm:pt-14 lg:px-8">
      <h1 className="text-3xl">{t('title')}</h1>
      <p className="mt-3 max-w-measure text-ink-soft">
        {terms.length > 0 ? t('summary', { count: terms.length }) : t('empty')}
      </p>
      <dl className="glossary">
        {sorted.map((term) => (
          <div key={term.slug} id={term.slug}>
            <dt>
              <dfn>{term.name}</dfn>
              {locale !== 'en' && term.english !== term.name && (
                <span lang="en" className="block text-sm text-ink-soft">
                  {term.english}
                </span>
              )}
            </dt>
            <dd>
              <p>{term.definition}</p>
              <p className="mt-1 text-sm text-ink-soft">
                {t('taught')}{' '}
                <Link
                  href={`/lessons/${term.lesson}#term-${term.slug}`}
                  prefetch={false}
                  className="pencil-link"
                >
                  {lessons.get(term.lesson)?.title ?? term.lesson}
                </Link>
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
