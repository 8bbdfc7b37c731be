import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { requireLocale } from '@/app/[locale]/require-locale'
import { PhraseEntry } from '@/components/quiz/phrase-entry'
import { getExamPhrases, getPhraseItems } from '@/lib/content/exam-phrases'

type Props = PageProps<'/[locale]/quiz/phrases'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params)
  const t = await getTranslations('phrases')
  return pageMetadata(locale, '/quiz/phrases', {
    title: t('title'),
    description: t('description'),
  })
}

/** Everything is open on the page, so that the browser's own search finds it in either language. */
export default async function PhrasesPage({ params }: Props) {
  const locale = await requireLocale(params)
  const [t, phrases, holding] = await Promise.all([
    getTranslations('phrases'),
    getExamPhrases(),
    getPhraseItems(locale),
  ])

  return (
    <div className="mx-auto max-w-page px-5 pt-10 sm:pt-14 lg:px-8">
      <h1 className="text-3xl">{t('title')}</h1>
      <p className="mt-3 max-w-measure text-ink-soft">{t('summary', { count: phrases.length })}</p>
      <div className="mt-8">
        {phrases.map((phrase) => (
          <PhraseEntry key={phrase.id} phrase={phrase} itemIds={holding.get(phrase.id) ?? []} />
        ))}
      </div>
    </div>
  )
}
