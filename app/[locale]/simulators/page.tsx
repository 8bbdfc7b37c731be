import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { requireLocale } from '@/app/[locale]/require-locale'
import { SimulatorCard } from '@/components/simulator/simulator-card'
import { getSimulators } from '@/lib/content/simulators'

type Props = PageProps<'/[locale]/simulators'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params)
  const t = await getTranslations('simulator')
  return pageMetadata(locale, '/simulators', { title: t('title'), description: t('description') })
}

export default async function SimulatorsPage({ params }: Props) {
  const locale = await requireLocale(params)
  const [t, simulators] = await Promise.all([getTranslations('simulator'), getSimulators(locale)])

  return (
    <div className="mx-auto max-w-page px-5 pt-10 sm:pt-14 lg:px-8">
      <h1 className="text-3xl">{t('title')}</h1>
      <p className="mt-3 max-w-measure text-ink-soft">{t('lead', { count: simulators.length })}</p>
      <ul className="mt-8 grid gap-x-8 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
        {simulators.map((simulator) => (
          <li key={simulator.slug}>
            <SimulatorCard simulator={simulator} />
          </li>
        ))}
      </ul>
    </div>
  )
}
