import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { requireLocale } from '@/app/[locale]/require-locale'
import { DrillPage } from '@/components/drill/drill-page'
import { getDrill, getPairIds } from '@/lib/content/drills'
import { drillGoal } from '@/lib/domain/quiz/drill-standing'

type Props = PageProps<'/[locale]/quiz/drills/[pair]'>

export const dynamicParams = false

export async function generateStaticParams() {
  return (await getPairIds()).map((pair) => ({ pair }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params)
  const { pair: id } = await params
  const drill = await getDrill(locale, id)
  if (!drill) return {}
  const { title } = drill.pair
  const t = await getTranslations('drill')
  return pageMetadata(locale, `/quiz/drills/${id}`, {
    title: t('run.title', { title }),
    description: t('description', { title, ...drillGoal }),
  })
}

export default async function PairPage({ params }: Props) {
  const locale = await requireLocale(params)
  const { pair: id } = await params
  const drill = await getDrill(locale, id)
  if (!drill) notFound()
  return <DrillPage {...drill} />
}
