import { useTranslations } from 'next-intl'
import type { Round } from '@/lib/domain/notebook/rounds'
import { score } from '@/lib/domain/progress/attempt'
import { ScoreBar } from './score-bar'

/** The score of each round up to this one: `1회독 12 / 30 … 3회독 27 / 30`. */
export function RoundScores({ rounds }: { readonly rounds: readonly Round[] }) {
  const t = useTranslations('notebook.rounds')
  const tRound = useTranslations('notebook.round')

  return (
    <table className="mt-6 w-full text-sm">
      <caption className="label pb-1 text-left">{tRound('compare')}</caption>
      <tbody>
        {rounds.map((round) => (
          <tr key={round.attemptId} className="border-t border-line">
            <th scope="row" className="py-2 pr-4 text-left whitespace-nowrap">
              {t('number', { number: round.number })}
            </th>
            <td className="w-full">
              <ScoreBar {...score(round)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
