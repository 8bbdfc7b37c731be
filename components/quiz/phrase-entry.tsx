import { ArrowRight } from 'lucide-react'
import { getLocale, getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import type { ExamPhrase } from '@/lib/domain/phrase/exam-phrase'
import { practicePath } from '@/lib/domain/quiz/practice-path'
import { type Locale, locales } from '@/lib/shared/locale'

interface PhraseEntryProps {
  readonly phrase: ExamPhrase
  /** The items that hold it. */
  readonly itemIds: readonly string[]
}

/** A set phrase of the exam in both languages side by side, the reader's first. */
export async function PhraseEntry({ phrase, itemIds }: PhraseEntryProps) {
  const t = await getTranslations('phrases')
  const own = await getLocale()
  const count = itemIds.length
  const ordered = [own, ...locales.filter((locale) => locale !== own)]

  return (
    <article id={phrase.id} className="scroll-mt-6 border-t border-line py-6 target:border-accent">
      <div className="grid gap-x-10 gap-y-5 lg:grid-cols-2">
        {ordered.map((locale) => (
          <PhraseColumn key={locale} phrase={phrase} locale={locale} first={locale === own} />
        ))}
      </div>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 text-sm text-ink-soft">
        {t('count', { count })}
        {count > 0 && (
          <Link
            href={practicePath(itemIds)}
            prefetch={false}
            className="pencil-link inline-flex min-h-11 items-center gap-1"
          >
            {t('practise')}
            <ArrowRight aria-hidden className="size-4 shrink-0" />
          </Link>
        )}
      </p>
    </article>
  )
}

interface PhraseColumnProps {
  readonly phrase: ExamPhrase
  readonly locale: Locale
  /** Its wording is the heading; the other column's is the same thing again. */
  readonly first: boolean
}

async function PhraseColumn({ phrase, locale, first }: PhraseColumnProps) {
  const t = await getTranslations({ locale, namespace: 'phrases' })
  const Wording = first ? 'h2' : 'p'
  const parts = [
    [t('asks'), phrase.asks],
    [t('rulesOut'), phrase.rulesOut],
    [t('trap'), phrase.trap],
  ] as const

  return (
    <div lang={locale}>
      <Wording className="text-lg font-bold">
        <span className="highlighted">{phrase.phrase[locale]}</span>
      </Wording>
      <dl className="mt-2 grid gap-1.5 text-sm">
        {parts.map(([name, text]) => (
          <div key={name} className="grid gap-x-3 sm:grid-cols-[5rem_minmax(0,1fr)]">
            <dt className="label sm:pt-0.5">{name}</dt>
            <dd>{text[locale]}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
