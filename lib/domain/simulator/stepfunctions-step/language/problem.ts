import type { Localized } from '@/lib/shared/locale'
import type { Refusal } from './refusal'

/** Where in a definition something stands: `['States', 'Pay', 'Retry', 0, 'MaxAttempts']`. */
export type Where = readonly (string | number)[]

/** What is wrong with a definition, and where. */
export interface Problem {
  readonly where: Where
  readonly says: Localized
}

/** Notes a problem down. Gives null, which stands for what could not be read. */
export type Refuse = (where: Where, ko: string, en: string) => null

/** What a reader that found nothing usable says, noted down. */
export function refused(refuse: Refuse, where: Where, { says }: Refusal): null {
  return refuse(where, says.ko, says.en)
}

/** `States.Pay.Retry[0].MaxAttempts`; a name that is no plain word stands in quotes. */
export function whereText(where: Where): string {
  return where
    .map((part) => {
      if (typeof part === 'number') return `[${part}]`
      return /^[\p{L}\p{N}_$.-]+$/u.test(part) ? `.${part}` : `.${JSON.stringify(part)}`
    })
    .join('')
    .replace(/^\./, '')
}
