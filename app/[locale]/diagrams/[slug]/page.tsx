import { ArrowRight } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { requireLocale } from '@/app/[locale]/require-locale'
import { AllDiagrams } from '@/components/diagram/all-diagrams'
import { DiagramFigure } from '@/components/diagram/diagram-figure'
import { DiagramTools } from '@/components/diagram/diagram-tools'
import { diagramWords } from '@/components/diagram/diagram-words-of'
import { Link } from '@/components/ui/link'
import {
  getComparisons,
  getDiagram,
  getDiagramSlugs,
  getPictureItems,
} from '@/lib/content/diagrams'
import { practicePath } from '@/lib/domain/quiz/practice-path'

type Props = PageProps<'/[locale]/diagrams/[slug]'>

export const dynamicParams = false

export async function generateStaticParams() {
  const slugs = await getDiagramSlugs()
  return slugs.map((slug) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params)
  const { slug } = await params
  const found = await getDiagram(locale, slug)
  if (!found) return {}
  const { title, summary } = found.view
  const metadata = pageMetadata(locale, `/diagrams/${slug}`, { title, description: summary })
  return { ...metadata, openGraph: { images: `/pictures/${locale}/${slug}.social.png` } }
}

export default async function DiagramPage({ params }: Props) {
  const locale = await requireLocale(params)
  const { slug } = await params
  const found = await getDiagram(locale, slug)
  if (!found) notFound()
  const { view, lesson } = found
  const [t, words, comparisons, items] = await Promise.all([
    getTranslations('diagram'),
    diagramWords(),
    getComparisons(locale),
    getPictureItems(locale, found),
  ])
  const links = [
    { href: `/lessons/${lesson.slug}#diagram-${slug}`, name: t('page.lesson'), more: lesson.title },
    ...(items.length > 0
      ? [
          {
            href: practicePath(items),
            name: t('page.practice'),
            more: t('page.practiceCount', { count: items.length }),
          },
        ]
      : []),
    ...comparisons
      .filter(({ diagrams }) => diagrams.includes(slug))
      .map((one) => ({
        href: `/diagrams/compare/${one.slug}`,
        name: t('comparisons'),
        more: one.title,
      })),
  ]

  return (
    <div className="diagram-page mx-auto max-w-page px-5 pt-10 sm:pt-14 lg:px-8">
      <AllDiagrams />
      <h1 className="text-3xl">{view.title}</h1>
      <p className="mt-3 max-w-measure text-ink-soft">{view.summary}</p>
      <DiagramFigure view={view} words={words} locale={locale} titled />
      <DiagramTools
        svg={`/pictures/${locale}/${slug}.svg`}
        png={`/pictures/${locale}/${slug}.png`}
        words={{
          download: t('page.download'),
          print: t('page.print'),
          copy: t('page.copy'),
          copied: t('page.copied'),
          notCopied: t('page.notCopied'),
        }}
      />
      <ul className="mt-8 max-w-measure border-ink border-t-2 print:hidden">
        {links.map(({ href, name, more }) => (
          <li key={href} className="border-line border-b">
            <Link
              href={href}
              prefetch={false}
              className="group flex min-h-14 items-center gap-3 py-2"
            >
              <span className="grow">
                <span className="block font-bold group-hover:text-accent">{name}</span>
                <span className="block text-ink-soft text-sm">{more}</span>
              </span>
              <ArrowRight aria-hidden className="size-4 shrink-0 text-accent" />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
