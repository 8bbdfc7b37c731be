import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { requireLocale } from '@/app/[locale]/require-locale'
import { GlossaryFilter } from '@/components/glossary/glossary-filter'
import { GlossaryList } from '@/components/glossary/glossary-list'
import { getGlossary } from '@/lib/content/glossary'
import { toFindable } from '@/lib/domain/lesson/findable-term'
import type { GlossaryGroup } from '@/lib/domain/lesson/glossary-page'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/glossary'>): Promise<Metadata> {
  const locale = await requireLocale(params)
  const [t, groups] = await Promise.all([getTranslations('glossary'), getGlossary(locale)])
  return pageMetadata(locale, '/glossary', {
    title: t('title'),
    description: t('summary', { count: findable(groups).length }),
  })
}

export default async function GlossaryPage({ params }: PageProps<'/[locale]/glossary'>) {
  const locale = await requireLocale(params)
  const [t, groups, { glossary }] = await Promise.all([
    getTranslations('glossary'),
    getGlossary(locale),
    getMessages(),
  ])
  const terms = findable(groups)

  return (
    <div className="mx-auto max-w-page px-5 pt-10 sm:pt-14 lg:px-8">
      <h1 className="text-3xl">{t('title')}</h1>
      <p className="mt-3 max-w-measure text-ink-soft">
        {terms.length > 0 ? t('summary', { count: terms.length }) : t('empty')}
      </p>
      {terms.length > 0 && (
        <NextIntlClientProvider messages={{ glossary }}>
          <GlossaryFilter terms={terms} initials={groups.map(({ initial }) => initial)}>
            <div id="terms" className="filtered-list">
              <GlossaryList groups={groups} />
            </div>
          </GlossaryFilter>
        </NextIntlClientProvider>
      )}
    </div>
  )
}

function findable(groups: readonly GlossaryGroup[]) {
  return groups.flatMap(({ initial, entries }) =>
    entries.map(({ term }) => toFindable(term, initial)),
  )
}
