import { quantityText } from '@/lib/domain/fact/unit'
import type { Notice } from '@/lib/domain/simulator/outcome'
import { inEach } from '@/lib/shared/locale'
import type { TtlScenario } from './ttl-epoch-setting'
import { ttlReasonText } from './ttl-reason'
import { momentText } from './ttl-text'

/** Why a value does not work, and what an exam makes of TTL. */
export function ttlEpochNotices(scenario: TtlScenario): readonly Notice[] {
  return [...ignoredNotice(scenario), delayTrap(scenario), chargeNote]
}

function ignoredNotice(scenario: TtlScenario): readonly Notice[] {
  const { verdict, limits, ttlValue } = scenario
  if (verdict.expired) return []
  switch (verdict.reason) {
    case 'future':
      return []
    case 'milliseconds':
      return [
        {
          kind: 'warning',
          says: inEach((locale) => {
            const read = momentText(ttlValue ?? 0, locale)
            return locale === 'ko'
              ? `밀리초로 적은 값입니다. 초로 읽으면 ${read}이어서 이 항목은 지워지지 않습니다. 1,000으로 나누어 적으십시오.`
              : `The value is in milliseconds. Read as seconds it means ${read}, so the item is never deleted. Divide it by 1,000.`
          }),
          because: [{ fact: 'ttl-seconds-not-milliseconds' }],
        },
      ]
    case 'not-a-number':
      return [
        {
          kind: 'warning',
          says: {
            ko: '숫자처럼 보여도 문자열 형식이면 무시됩니다. 속성을 숫자 형식으로 적으십시오.',
            en: 'Digits in a string are ignored all the same. Write the attribute as a number.',
          },
          because: [{ fact: 'ttl-number-type' }],
        },
      ]
    case 'too-old':
      return [
        {
          kind: 'warning',
          says: ttlReasonText(verdict.reason, limits),
          because: [{ fact: 'ttl-expiry-condition' }],
        },
      ]
  }
}

function delayTrap({ typicalHours }: TtlScenario): Notice {
  return {
    kind: 'trap',
    says: inEach((locale) => {
      const time = quantityText(typicalHours, 'hour', locale)
      return locale === 'ko'
        ? `만료된 순간에 지워진다는 보기는 틀립니다. 보통 ${time} 안에, 길면 며칠 뒤에 지워지므로 조회할 때 만료 시각을 걸러 내야 합니다.`
        : `An answer in which items vanish the moment they expire is wrong. They usually go within ${time}, sometimes after days, so reads have to filter by the expiry.`
    }),
    because: [{ fact: 'ttl-deletion-delay' }, { fact: 'ttl-use-session' }],
  }
}

const chargeNote: Notice = {
  kind: 'note',
  says: {
    ko: '지워지기 전까지는 저장 요금과 읽기 요금이 그대로 듭니다. TTL이 지우는 일 자체는 쓰기 용량을 쓰지 않습니다.',
    en: 'Until an item is gone, storage and reads are charged as before. The deletion itself uses no write capacity.',
  },
  because: [{ fact: 'ttl-expired-still-billed' }, { fact: 'ttl-cost' }],
}
