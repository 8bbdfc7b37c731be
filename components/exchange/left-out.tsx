import { useTranslations } from 'next-intl'
import type { PassedOver } from '@/lib/domain/exchange/exchange'
import { LineButton } from './line-button'

interface LeftOutProps {
  readonly passedOver: readonly PassedOver[]
  readonly onLine: (line: number) => void
}

/** What a text says rightly and no item can say. */
export function LeftOut({ passedOver, onLine }: LeftOutProps) {
  const t = useTranslations('exchange.preview')
  if (passedOver.length === 0) return null

  return (
    <details open={passedOver.length <= 5} className="rounded-lg border border-rule p-4">
      <summary className="min-h-11 content-center font-bold">
        {t('leftOut', { count: passedOver.length })}
      </summary>
      <ul className="mt-2">
        {passedOver.map(({ line, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line may be told of twice
          <li key={index} className="exchange-line items-baseline text-sm">
            <LineButton line={line} onLine={onLine} />
            <p>{reason}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
