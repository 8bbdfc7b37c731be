import type { Notice } from '@/lib/domain/simulator/outcome'
import type { Because } from '@/lib/domain/simulator/worked-line'
import type { Bill } from './bill-line'
import type { CostScenario } from './cost-scenario'
import { loweredName, modeNames, usageNames } from './cost-text'

/** Prices that nobody knows, and those that nobody has read at their source. */
export function priceNotices({ bills, tableClass, setting }: CostScenario): readonly Notice[] {
  const { onDemand, provisioned, rest } = bills[tableClass]
  const missing = [
    ...missingNames(onDemand, modeNames.onDemand),
    ...missingNames(provisioned, modeNames.provisioned),
    ...missingNames(rest, { ko: '', en: '' }),
  ]
  const unverified = [...new Set([onDemand, provisioned, rest].flatMap((bill) => bill.unverified))]
  return [
    ...(missing.length > 0
      ? [
          {
            kind: 'missing',
            says: {
              ko: `이 리전의 가격을 확인하지 못한 것: ${missing.map(({ ko }) => ko).join(', ')}. 짐작하지 않고 비워 두었습니다.`,
              en: `Not known for this Region: ${missing.map(({ en }) => en).join(', ')}. It is left open, not guessed.`,
            },
            because: [],
          } as const,
        ]
      : []),
    ...(unverified.length > 0
      ? [
          {
            kind: 'note',
            says: {
              ko: '다음 가격은 AWS 요금 페이지에서 다시 확인하지 못했습니다.',
              en: 'These prices have not been checked against AWS’s price page.',
            },
            because: unverified.map((price): Because => ({ price, region: setting.region })),
          } as const,
        ]
      : []),
  ]
}

function missingNames(bill: Bill, of: { readonly ko: string; readonly en: string }) {
  return bill.lines
    .filter(({ usd }) => usd === null)
    .map(({ id }) => ({
      ko: `${of.ko} ${usageNames[id]?.ko}`.trim(),
      en: `${of.en.toLowerCase()} ${loweredName(usageNames[id]?.en ?? '')}`.trim(),
    }))
}
