import type { Localized } from '@/lib/shared/locale'
import type { TtlLimits } from './ttl-limits'

/** Why an item does not expire. */
export type TtlReason = 'not-a-number' | 'milliseconds' | 'too-old' | 'future'

/** The reason in a sentence. */
export function ttlReasonText(reason: TtlReason, { maxPastYears }: TtlLimits): Localized {
  return reasonTexts(maxPastYears)[reason]
}

function reasonTexts(maxPastYears: number): Record<TtlReason, Localized> {
  return {
    'not-a-number': {
      ko: 'TTL 속성이 숫자 형식이 아니어서 무시됩니다.',
      en: 'The TTL attribute is not a number, so it is ignored.',
    },
    milliseconds: {
      ko: '밀리초로 적은 값입니다. 초로 읽으면 먼 훗날의 시각이어서 만료되지 않습니다.',
      en: 'The value is in milliseconds. Read as seconds it lies in the far future, so the item never expires.',
    },
    'too-old': {
      ko: `만료 시각이 지난 지 ${maxPastYears}년이 넘어 무시됩니다.`,
      en: `The time of expiry is more than ${maxPastYears} years in the past, so it is ignored.`,
    },
    future: {
      ko: '만료 시각이 아직 지나지 않았습니다.',
      en: 'The time of expiry has not passed yet.',
    },
  }
}
