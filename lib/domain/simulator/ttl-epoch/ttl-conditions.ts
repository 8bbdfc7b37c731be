import type { Table } from '@/lib/domain/simulator/outcome'
import type { Localized } from '@/lib/shared/locale'
import type { TtlScenario } from './ttl-epoch-setting'
import { looksLikeMilliseconds } from './ttl-verdict'
import { yearsBefore } from './years-before'

const yes = { ko: '예', en: 'yes' }
const no = { ko: '아니요', en: 'no' }
const open = { ko: '따질 것 없음', en: 'does not matter' }

/** What has to hold for an item to expire, one by one. */
export function ttlConditions({ ttlValue, nowSeconds, limits }: TtlScenario): Table {
  const { maxPastYears } = limits
  const told = (holds: (value: number) => boolean): Localized => {
    if (ttlValue === null) return open
    return holds(ttlValue) ? yes : no
  }
  return {
    id: 'conditions',
    caption: { ko: '네 가지가 모두 ‘예’여야 만료됩니다', en: 'It expires if all four are “yes”' },
    columns: [
      { name: { ko: '조건', en: 'Condition' }, numeric: false },
      { name: { ko: '이 항목', en: 'This item' }, numeric: true },
    ],
    rows: [
      [{ ko: '숫자 형식입니다', en: 'The attribute is a number' }, ttlValue === null ? no : yes],
      [
        { ko: '초로 적혀 있습니다', en: 'It counts seconds' },
        told((value) => !looksLikeMilliseconds(value)),
      ],
      [
        { ko: '만료 시각이 지났습니다', en: 'Its time has passed' },
        told((value) => value < nowSeconds),
      ],
      [
        {
          ko: `지난 지 ${maxPastYears}년을 넘지 않았습니다`,
          en: `It passed no more than ${maxPastYears} years ago`,
        },
        told((value) => value >= yearsBefore(nowSeconds, maxPastYears)),
      ],
    ],
  }
}
