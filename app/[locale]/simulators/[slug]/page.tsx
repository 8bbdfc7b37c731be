import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { requireLocale } from '@/app/[locale]/require-locale'
import { SimulatorDesk } from '@/components/simulator/simulator-desk'
import { Link } from '@/components/ui/link'
import { getSimulatorPage, getSimulatorSlugs } from '@/lib/content/simulators'

type Props = PageProps<'/[locale]/simulators/[slug]'>

export const dynamicParams = false

export function generateStaticParams() {
  return getSimulatorSlugs().map((slug) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params)
  const { slug } = await params
  const page = await getSimulatorPage(locale, slug)
  if (!page) return {}
  const { title, summary } = page
  return pageMetadata(locale, `/simulators/${slug}`, { title, description: summary })
}

export default async function SimulatorPage({ params }: Props) {
  const locale = await requireLocale(params)
  const { slug } = await params
  const page = await getSimulatorPage(locale, slug)
  if (!page) notFound()
  const [t, { simulator }] = await Promise.all([getTranslations('simulator'), getMessages()])

  return (
    <div className="mx-auto max-w-page px-5 pt-10 sm:pt-14 lg:px-8">
      <p data-hidden-on-projector className="text-sm print:hidden">
        <Link href="/simulators" className="pencil-link">
          {t('all')}
        </Link>
      </p>
      <h1 className="text-3xl">{page.title}</h1>
      <p data-hidden-on-projector className="mt-3 max-w-measure text-ink-soft">
        {page.summary}
      </p>
      <NextIntlClientProvider messages={{ simulator }}>
        <SimulatorDesk title={page.title} view={page.view} evidence={page.evidence} />
      </NextIntlClientProvider>
      {page.examples.length > 0 && (
        <details data-hidden-on-projector className="sim-examples print:hidden">
          <summary>{t('examples', { count: page.examples.length })}</summary>
          <ul>
            {page.examples.map(({ source, what }) => (
              <li key={`${source} ${what}`}>
                {what}{' '}
                <a href={source} rel="noreferrer" target="_blank" className="pencil-link">
                  {t('exampleSource')}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      {page.lessons.length > 0 && (
        <section data-hidden-on-projector aria-label={t('lesson')} className="mt-10 print:hidden">
          <h2 className="text-lg">{t('lesson')}</h2>
          <ul>
            {page.lessons.map((lesson) => (
              <li key={lesson.slug}>
                <Link
                  href={`/lessons/${lesson.slug}`}
                  prefetch={false}
                  className="pencil-link inline-flex min-h-11 items-center"
                >
                  {lesson.title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
