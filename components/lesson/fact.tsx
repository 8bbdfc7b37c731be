import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FactStatus } from '@/lib/domain/fact/fact'
import { isStale } from '@/lib/domain/fact/stale'
import { checkedDate } from './checked-date'
import { Correction } from './correction'
import { FactFrame } from './fact-frame'

interface FactProps {
  readonly id: string
  readonly status: FactStatus
  /** Title of the source. */
  readonly source: string
  readonly url: string
  /** `YYYY-MM` or `YYYY-MM-DD` */
  readonly checked: string
  readonly notesSay?: string
  readonly changed?: string
  readonly examTip?: string
  readonly children: ReactNode
}

/** One sourced statement; `#fact-<id>` is its place in the page. */
export function Fact(props: FactProps) {
  const { id, status, source, url, checked, notesSay, changed, examTip, children } = props
  const t = useTranslations('lesson.fact')
  const locale = useLocale()

  return (
    <FactFrame
      id={`fact-${id}`}
      sourceLabel={t('showSource')}
      text={children}
      tip={
        examTip && (
          <p className="exam-tip">
            <span className="highlighted mr-1 font-bold">{t('examTip')}</span> {examTip}
          </p>
        )
      }
      correction={
        notesSay && (
          <Correction id={id} status={status} claim={notesSay} changed={changed ?? null} />
        )
      }
      source={
        <p className="text-xs text-ink-soft">
          <span className="sr-only">{t('source')}: </span>
          <a href={url} rel="noreferrer" className="pencil-link">
            {source}
          </a>{' '}
          <span className="whitespace-nowrap">
            {t('checked', { date: checkedDate(checked, locale) })}
          </span>
          {isStale(checked, Date.now()) && (
            <span className="block font-bold text-bad">{t('stale')}</span>
          )}
        </p>
      }
    />
  )
}
