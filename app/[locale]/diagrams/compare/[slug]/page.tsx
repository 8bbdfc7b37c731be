import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { requireLocale } from '@/app/[locale]/require-locale'
import { AllDiagrams } from '@/components/diagram/all-diagrams'
import { ComparedSide } from '@/components/diagram/compared-side'
import { DiagramLooks } from '@/components/diagram/diagram-looks'
import { PlaceLink } from '@/components/ui/place-link'
import { getComparison, getComparisons } from '@/lib/content/diagrams'
import { defaultLocale } from '@/lib/shared/locale'

type Props = PageProps<'/[locale]/diagrams/compare/[slug]'>

export const dynamicParams = false

export async function generateStaticParams() {
  const comparisons = await getComparisons(defaultLocale)
  return comparisons.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params)
  const { slug } = await params
  const [t, found] = await Promise.all([getTranslations('diagram'), getComparison(locale, slug)])
  if (!found) return {}
  const [first, second] = found.sides
  const metadata = pageMetadata(locale, `/diagrams/compare/${slug}`, {
    title: found.title,
    description: t('compare.description', { first: first.title, second: second.title }),
  })
  return { ...metadata, openGraph: { images: `/pictures/${locale}/${slug}.social.png` } }
}

/** Two ways to do the same, side by side, with what only one of them has marked. */
export default async function ComparisonPage({ params }: Props) {
  const locale = await requireLocale(params)
  const { slug } = await params
  const [t, found] = await Promise.all([getTranslations('diagram'), getComparison(locale, slug)])
  if (!found) notFound()

  return (
    <div className="mx-auto max-w-page px-5 pt-10 sm:pt-14 lg:px-8">
      <DiagramLooks />
      <AllDiagrams />
      <h1 className="text-3xl">{found.title}</h1>
      <p className="mt-3 max-w-measure text-ink-soft">{t('compare.only')}</p>
      <div className="mt-8 grid gap-x-10 gap-y-12 lg:grid-cols-2">
        {found.sides.map((side) => (
          <ComparedSide key={side.slug} side={side} />
        ))}
      </div>
      <section aria-labelledby="differences" className="mt-12 max-w-measure">
        <h2 id="differences" className="border-ink border-b-2 pb-1 text-xl">
          {t('compare.differences')}
        </h2>
        <ul>
          {found.differences.map(({ say, evidence }) => (
            <li key={say} className="border-line border-b py-3">
              <p>{say}</p>
              {evidence && (
                <p className="text-xs">
                  {t('walk.because')}{' '}
                  <PlaceLink href={evidence.href} className="pencil-link">
                    {evidence.short}
                  </PlaceLink>
                </p>
              )}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
