import { useTranslations } from 'next-intl'
import type { DomainScore } from '@/lib/domain/quiz/exam/domain-scores'
import type { Interval } from '@/lib/domain/quiz/exam/wilson-interval'

/** Each domain with its share and how much that proves. */
export function DomainTable({ domains }: { readonly domains: readonly DomainScore[] }) {
  const t = useTranslations('sitting.result.domains')
  const tExam = useTranslations('exam.domains')
  if (domains.length === 0) return null

  return (
    <section aria-labelledby="domains" className="mt-10">
      <h2 id="domains" className="text-lg">
        {t('title')}
      </h2>
      <table className="w-full table-fixed border-t-2 border-ink text-sm">
        <thead>
          <tr className="text-left text-xs text-ink-soft">
            <th scope="col" className="w-1/4 py-1.5 pr-2 font-bold">
              {t('domain')}
            </th>
            <th scope="col" className="w-1/6 py-1.5 pr-2 font-bold">
              {t('right')}
            </th>
            <th scope="col" className="py-1.5 font-bold">
              {t('interval')}
            </th>
          </tr>
        </thead>
        <tbody>
          {domains.map(({ domain, right, total, interval }) => (
            <tr key={domain} className="border-t border-line">
              <th scope="row" className="py-2 pr-2 text-left font-bold">
                {tExam(domain)}
              </th>
              <td className="py-2 pr-2 whitespace-nowrap">{t('of', { right, total })}</td>
              <td className="py-2">
                <IntervalBar interval={interval} share={right / total} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-xs text-ink-soft">{t('note')}</p>
    </section>
  )
}

function IntervalBar({ interval, share }: { readonly interval: Interval; readonly share: number }) {
  const t = useTranslations('sitting.result.domains')
  const [low, high] = [Math.round(interval.low * 100), Math.round(interval.high * 100)]

  return (
    <span className="flex items-center gap-3">
      <svg aria-hidden className="h-3 w-full min-w-0 overflow-visible">
        <rect y="4" width="100%" height="4" rx="2" className="fill-line" />
        <rect
          x={`${low}%`}
          y="4"
          width={`${high - low}%`}
          height="4"
          rx="2"
          className="fill-accent opacity-60"
        />
        <circle cx={`${share * 100}%`} cy="6" r="5" className="fill-accent" />
      </svg>
      <span className="w-16 shrink-0 text-right whitespace-nowrap">
        {t('percent', { low, high })}
      </span>
    </span>
  )
}
