import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import type { Round } from '@/lib/domain/notebook/rounds'
import { score } from '@/lib/domain/progress/attempt'
import { ScoreBar } from './score-bar'
import { useLocalDate } from './use-local-date'

/** The comparison of the last one names them all. */
const listed = 6

/** The last rounds that were finished, newest first, each with a way to its comparison. */
export function PastRounds({ rounds }: { readonly rounds: readonly Round[] }) {
  const t = useTranslations('notebook.rounds')
  const dateOf = useLocalDate()
  if (rounds.length === 0) return null

  return (
    <table className="w-full text-sm">
      <caption className="label text-left">{t('past')}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('round')}</th>
          <th scope="col">{t('date')}</th>
          <th scope="col">{t('score')}</th>
        </tr>
      </thead>
      <tbody>
        {rounds
          .slice(-listed)
          .toReversed()
          .map((round) => (
            <tr key={round.attemptId} className="border-t border-line">
              <th scope="row" className="text-left">
                <Link
                  href={`/notebook/round?attempt=${round.attemptId}`}
                  prefetch={false}
                  className="pencil-link inline-flex min-h-11 items-center whitespace-nowrap"
                >
                  {t('number', { number: round.number })}
                </Link>
              </th>
              <td className="px-3 whitespace-nowrap text-ink-soft">{dateOf(round.startedAt)}</td>
              <td className="w-1/2">
                <ScoreBar {...score(round)} />
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
