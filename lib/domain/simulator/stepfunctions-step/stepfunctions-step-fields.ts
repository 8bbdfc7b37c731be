import { choiceField, numberField, textField } from '@/lib/domain/simulator/field'
import { regionField } from '@/lib/domain/simulator/region-field'
import { approvalFields, choiceFields, parallelFields, waitFields } from './situation-fields'
import { mapFields, retryFields } from './work-fields'

export const machineGroups = [
  { id: 'machine', name: { ko: '상태 머신', en: 'State machine' } },
  { id: 'happens', name: { ko: '일어나는 일', en: 'What happens' } },
  { id: 'own', name: { ko: '직접 쓰기', en: 'In your own words' } },
  { id: 'cost', name: { ko: '한 달 요금', en: 'A month’s bill' } },
] as const

/** How long a definition may be: more than anybody writes by hand. */
const longestDefinition = 20_000
const longestData = 10_000

export function machineFields() {
  return {
    situation: choiceField({
      label: { ko: '상황', en: 'Situation' },
      group: 'machine',
      options: [
        { value: 'retry', name: { ko: '카드 결제를 다시 시도', en: 'A charge tried again' } },
        { value: 'approval', name: { ko: '비싼 주문은 사람이 승인', en: 'A person approves' } },
        { value: 'choice', name: { ko: '파일에 따라 갈라지기', en: 'Uploads go different ways' } },
        { value: 'map', name: { ko: '상품마다 포장', en: 'Every product is packed' } },
        { value: 'parallel', name: { ko: '결제와 재고를 함께 확인', en: 'Two checks at once' } },
        { value: 'wait', name: { ko: '끝날 때까지 묻기', en: 'Ask until it is done' } },
        { value: 'own', name: { ko: '내 상태 머신', en: 'A machine of my own' } },
      ],
    }),
    ...retryFields,
    ...approvalFields,
    ...choiceFields,
    ...mapFields,
    ...parallelFields,
    ...waitFields,
    ...ownFields,
    ...costFields,
  }
}

const own = { group: 'own', when: { field: 'situation', is: ['own'] } } as const

const ownFields = {
  definition: textField({
    label: { ko: '정의(ASL)', en: 'Definition (ASL)' },
    hint: {
      ko: 'JSONPath로 적은 상태 머신을 붙여 넣으십시오. JSONata는 다루지 않습니다.',
      en: 'Paste a state machine written in JSONPath; JSONata is not played here.',
    },
    lines: 14,
    longest: longestDefinition,
    ...own,
  }),
  input: textField({
    label: { ko: '실행 입력', en: 'Input of the execution' },
    lines: 4,
    longest: longestData,
    ...own,
  }),
  answers: textField({
    label: { ko: '작업의 답', en: 'Answers of the tasks' },
    hint: {
      ko: '상태의 이름마다 차례로 적습니다. 적지 않은 작업은 받은 입력을 그대로 돌려줍니다. 예: {"Pay": [{"Throw": {"Error": "Busy"}, "Seconds": 3}, {"Return": {"id": 7}}]}',
      en: 'In turn, for each state by its name; a task without an answer gives its input back. For example {"Pay": [{"Throw": {"Error": "Busy"}, "Seconds": 3}, {"Return": {"id": 7}}]}',
    },
    lines: 5,
    longest: longestData,
    ...own,
  }),
}

const costFields = {
  region: regionField('cost'),
  runsPerMonth: numberField({
    label: { ko: '한 달 실행 수', en: 'Executions a month' },
    unit: { ko: '번', en: '' },
    group: 'cost',
    min: 1,
    max: 10_000_000,
    scale: 'log',
    samples: [500, 1000, 2000, 10_000, 50_000, 100_000, 1_000_000],
  }),
}
