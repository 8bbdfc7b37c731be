import { Check, Minus, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Stem } from '@/components/quiz/stem'
import type { RoundLine } from '@/lib/domain/notebook/compare-rounds'
import type { Round } from '@/lib/domain/notebook/rounds'
import type { ReviewedItem } from '@/lib/domain/quiz/quiz-result'

/** As many as fit beside the question on a phone. */
const columns = 4

interface RoundTableProps {
  readonly rounds: readonly Round[]
  readonly lines: readonly RoundLine[]
  readonly reviewed: readonly ReviewedItem[]
}

/** Each item with its marks round by round, as one keeps them by hand. What is still missed comes first. */
export function RoundTable({ rounds, lines, reviewed }: RoundTableProps) {
  const t = useTranslations('notebook')
  const items = new Map(reviewed.map(({ item }) => [item.id, item]))
  const shown = rounds.slice(-columns)

  return (
    <table className="mt-8 w-full text-sm">
      <caption className="label pb-1 text-left">{t('round.lines')}</caption>
      <thead>
        <tr className="border-b-2 border-ink">
          <th scope="col" className="py-1 text-left">
            {t('round.item')}
          </th>
          {shown.map(({ number }) => (
            <th key={number} scope="col" className="px-1 whitespace-nowrap">
              {t('rounds.number', { number })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ itemId, change, marks }) => {
          const item = items.get(itemId)
          return (
            item !== undefined && (
              <tr key={itemId} className="border-b border-line">
                <th scope="row" className="py-2 pr-3 text-left font-normal">
                  <span className="line-clamp-2 [&_span]:text-sm">
                    <Stem item={item} fillings={null} />
                  </span>
                  {rounds.length > 1 && (
                    <span className="text-xs text-ink-soft">{t(`round.change.${change}`)}</span>
                  )}
                </th>
                {shown.map(({ number }, index) => (
                  <td key={number} className="text-center">
                    <Mark right={marks.slice(-columns)[index] ?? null} />
                  </td>
                ))}
              </tr>
            )
          )
        })}
      </tbody>
    </table>
  )
}

const looks = {
  right: { Icon: Check, color: 'text-good' },
  wrong: { Icon: X, color: 'text-bad' },
  none: { Icon: Minus, color: 'text-ink-soft' },
} as const

function Mark({ right }: { readonly right: boolean | null }) {
  const t = useTranslations('notebook.round')
  const answered = right ? 'right' : 'wrong'
  const mark = right === null ? 'none' : answered
  const { Icon, color } = looks[mark]

  return (
    <span className={color}>
      <Icon aria-hidden className="mx-auto size-5" strokeWidth={3} />
      <span className="sr-only">{t('mark', { mark })}</span>
    </span>
  )
}
