import { choiceField, numberField, textField } from '@/lib/domain/simulator/field'

export const ttlEpochGroups = [
  { id: 'attribute', name: { ko: 'TTL 속성', en: 'TTL attribute' } },
  { id: 'moment', name: { ko: '살펴보는 때', en: 'When it is looked at' } },
] as const

const made = { field: 'written', is: ['seconds', 'milliseconds', 'text'] } as const

/** How long the longest value is kept, in any unit. */
const mostKept = 5000

export function ttlEpochFields() {
  return {
    written: choiceField({
      label: { ko: '적는 방법', en: 'How it is written' },
      group: 'attribute',
      options: [
        { value: 'seconds', name: { ko: '초, 숫자 형식', en: 'seconds, as a number' } },
        {
          value: 'milliseconds',
          name: { ko: '밀리초, 숫자 형식', en: 'milliseconds, as a number' },
        },
        { value: 'text', name: { ko: '초, 문자열 형식', en: 'seconds, as a string' } },
        { value: 'own', name: { ko: '직접 적은 값', en: 'a value of my own' } },
      ],
    }),
    createdAt: textField({
      label: { ko: '항목을 만든 시각', en: 'When the item was made' },
      hint: {
        ko: '끝의 +09:00은 한국 시각, Z는 UTC입니다.',
        en: 'Z at the end is UTC, +09:00 is the time in Korea.',
      },
      group: 'attribute',
      longest: 40,
      when: made,
    }),
    keep: numberField({
      label: { ko: '보관할 기간', en: 'How long it is kept' },
      unit: { ko: '', en: '' },
      group: 'attribute',
      min: 1,
      max: mostKept,
      scale: 'log',
      samples: [1, 2, 7, 12, 30, 90],
      when: made,
    }),
    keepUnit: choiceField({
      label: { ko: '기간의 단위', en: 'Unit of that time' },
      group: 'attribute',
      options: [
        { value: 'minute', name: { ko: '분', en: 'minutes' } },
        { value: 'hour', name: { ko: '시간', en: 'hours' } },
        { value: 'day', name: { ko: '일', en: 'days' } },
      ],
      when: made,
    }),
    ownValue: textField({
      label: { ko: 'TTL 속성의 값', en: 'Value of the TTL attribute' },
      hint: { ko: '숫자 형식으로 적은 값입니다.', en: 'Written as a number.' },
      group: 'attribute',
      longest: 20,
      when: { field: 'written', is: ['own'] },
    }),
    nowAt: textField({
      label: { ko: 'DynamoDB가 살펴보는 시각', en: 'When DynamoDB looks at it' },
      group: 'moment',
      longest: 40,
    }),
  }
}
