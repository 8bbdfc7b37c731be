import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { examDomains } from '@/lib/domain/notes/note'
import type { Exam, ExamSource } from '@/lib/domain/quiz/exam/exam'
import { readDate } from './read-date'

/** What is known of the real exam, where it was read and when; and what is not known. */
export function PublicFigures({ exam }: { readonly exam: Exam }) {
  const t = useTranslations('sitting.list.public')
  const tExam = useTranslations('exam.domains')
  const format = useFormatter()
  const { items, unscored, minutes, extraMinutes, score, shares, sources } = exam
  const domains = examDomains.map((domain) =>
    t('share', { domain: tExam(domain), share: shares[domain] }),
  )
  const rows = [
    ['exam', exam.name],
    ['items', t('itemsValue', { items, unscored, scored: items - unscored })],
    ['time', t('timeValue', { minutes, extra: extraMinutes })],
    [
      'pass',
      t('passValue', {
        least: format.number(score.least),
        most: format.number(score.most),
        pass: format.number(score.pass),
      }),
    ],
    ['shares', domains.join(' · ')],
  ] as const

  return (
    <section aria-labelledby={`public-${exam.code}`} className="mt-14">
      <h2 id={`public-${exam.code}`} className="border-b-2 border-ink pb-1 text-lg">
        {t('title')}
      </h2>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name} className="gap-4 border-b border-line py-2 sm:flex">
            <dt className="w-28 shrink-0 font-bold">{t(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4">{t('equating')}</p>
      <p className="mt-2">{t('original')}</p>
      <ul className="mt-4 grid gap-1 text-xs text-ink-soft">
        {sources.map((source) => (
          <Source key={source.url} source={source} />
        ))}
      </ul>
    </section>
  )
}

function Source({ source: { says, title, url, checked } }: { readonly source: ExamSource }) {
  const t = useTranslations('sitting.list.public')
  const date = readDate(checked, useLocale())

  return (
    <li>
      {t.rich('source', {
        says,
        title,
        date,
        link: (chunks) => (
          <a href={url} rel="noreferrer" className="pencil-link">
            {chunks}
          </a>
        ),
      })}
    </li>
  )
}
