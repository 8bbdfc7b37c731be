import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { requireLocale } from '@/app/[locale]/require-locale'
import { DrillList } from '@/components/drill/drill-list'
import { getCourse } from '@/lib/content/course'
import { getDrillGroups } from '@/lib/content/drills'
import { countDrills } from '@/lib/domain/quiz/drill-list'
import { drillGoal } from '@/lib/domain/quiz/drill-standing'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/quiz/drills'>): Promise<Metadata> {
  const locale = await requireLocale(params)
  const [t, groups] = await Promise.all([getTranslations('drill'), getDrillGroups(locale)])
  return pageMetadata(locale, '/quiz/drills', {
    title: t('title'),
    description: t('summary', { count: countDrills(groups), ...drillGoal }),
  })
}

export default async function DrillsPage({ params }: PageProps<'/[locale]/quiz/drills'>) {
  const locale = await requireLocale(params)
  const [t, groups, { chapters }, { drill }] = await Promise.all([
    getTranslations('drill'),
    getDrillGroups(locale),
    getCourse(locale),
    getMessages(),
  ])

  return (
    <div className="mx-auto max-w-3xl px-5 pt-10 sm:pt-14">
      <h1 className="text-3xl">{t('title')}</h1>
      <p className="mt-3 max-w-measure text-ink-soft">
        {t('summary', { count: countDrills(groups), ...drillGoal })}
      </p>
      <NextIntlClientProvider messages={{ drill }}>
        <DrillList
          groups={groups}
          chapters={chapters.map(({ slug, title }) => ({ slug, title }))}
        />
      </NextIntlClientProvider>
    </div>
  )
}
