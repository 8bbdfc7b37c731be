import type { Localized } from '@/lib/shared/locale'
import type { Notice } from './outcome'

/** What is left out of a sum because nobody knows its price here, each by its name. */
export function missingPricesNotice(names: readonly Localized[]): readonly Notice[] {
  if (names.length === 0) return []
  return [
    {
      kind: 'missing',
      says: {
        ko: `이 리전의 가격을 확인하지 못한 것: ${names.map(({ ko }) => ko).join(', ')}. 짐작하지 않고 비워 두었습니다. 다른 리전을 고르거나 그 항목을 빼면 합계가 나옵니다.`,
        en: `Not known for this Region: ${names.map(({ en }) => en).join(', ')}. It is left open, not guessed. Choose another Region or leave that out for a sum.`,
      },
      because: [],
    },
  ]
}

/** Prices that a result rests on and nobody has read at their source, by their keys. */
export function unverifiedPricesNotice(keys: readonly string[], region: string): readonly Notice[] {
  if (keys.length === 0) return []
  return [
    {
      kind: 'note',
      says: {
        ko: '다음 가격은 AWS 요금 페이지에서 다시 확인하지 못했습니다.',
        en: 'These prices have not been checked against AWS’s price page.',
      },
      because: keys.map((price) => ({ price, region })),
    },
  ]
}
