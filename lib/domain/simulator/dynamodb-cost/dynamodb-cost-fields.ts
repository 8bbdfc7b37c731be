import { units } from '@/lib/domain/simulator/amount-text'
import { type Book, figureOf } from '@/lib/domain/simulator/book'
import { targetPercentRange } from '@/lib/domain/simulator/dynamodb-capacity/auto-scaled'
import { choiceField, numberField, switchField, textField } from '@/lib/domain/simulator/field'
import { regionField } from '@/lib/domain/simulator/region-field'
import { tableQuota } from './cost-scenario'
import { dayOfShape } from './day-shapes'
import { extraFields } from './extra-fields'
import { hoursText } from './hours-text'

export const dynamodbCostGroups = [
  { id: 'day', name: { ko: '하루의 요청', en: 'Requests of a day' } },
  { id: 'table', name: { ko: '테이블', en: 'Table' } },
  { id: 'scaling', name: { ko: '오토 스케일링', en: 'Auto scaling' } },
  { id: 'price', name: { ko: '가격', en: 'Prices' } },
  { id: 'extras', name: { ko: '더해지는 것', en: 'What is added' } },
] as const

const percent = { ko: '%', en: '%' } as const

export function dynamodbCostFields(book: Book) {
  return {
    ...dayFields(),
    ...tableFields(book),
    ...scalingFields(book),
    ...priceFields(),
    ...extraFields(),
  }
}

/** Even days, for questions that are worked out by hand. */
const evenDays = [10, 50, 100, 200].map((requests) => hoursText(dayOfShape('even', requests)))

function dayFields() {
  const hint = {
    ko: '0시부터 23시까지, 초당 몇 건인지 24개를 띄어 적습니다. 아래 그림에 그려도 됩니다.',
    en: '24 numbers, requests a second from 0 to 23 o’clock. Or draw them in the picture below.',
  }
  const hours = { group: 'day', lines: 2, longest: 400, samples: evenDays }
  return {
    readsByHour: textField({
      label: { ko: '시간대별 읽기(건/초)', en: 'Reads by the hour (a second)' },
      hint,
      ...hours,
    }),
    writesByHour: textField({
      label: { ko: '시간대별 쓰기(건/초)', en: 'Writes by the hour (a second)' },
      ...hours,
    }),
  }
}

function tableFields(book: Book) {
  return {
    itemKb: numberField({
      label: { ko: '항목 크기', en: 'Item size' },
      unit: { ko: 'KB', en: 'KB' },
      group: 'table',
      min: 0.1,
      max: figureOf(book, 'dynamodb-item-size-max#max_item_size_kb'),
      step: 0.1,
      scale: 'log',
      whole: false,
      samples: [0.5, 1, 1.5, 3, 5, 9],
    }),
    consistency: choiceField({
      label: { ko: '읽기 일관성', en: 'Consistency of reads' },
      group: 'table',
      options: [
        { value: 'eventual', name: { ko: '최종적 일관성', en: 'eventual' } },
        { value: 'strong', name: { ko: '강력한 일관성', en: 'strong' } },
        { value: 'transactional', name: { ko: '트랜잭션', en: 'transactional' } },
      ],
    }),
    items: numberField({
      label: { ko: '항목 수', en: 'Items' },
      unit: { ko: '개', en: 'items' },
      group: 'table',
      min: 0,
      max: 1_000_000_000_000,
      scale: 'log',
      samples: [10_000_000, 50_000_000, 200_000_000],
    }),
    gsis: numberField({
      label: { ko: 'GSI 수', en: 'GSIs' },
      unit: { ko: '개', en: 'indexes' },
      group: 'table',
      min: 0,
      max: figureOf(book, 'dynamodb-index-quotas#default_gsi_per_table'),
    }),
    hotKeyPercent: numberField({
      label: { ko: '한 키에 몰리는 요청', en: 'Share of the busiest key' },
      unit: percent,
      group: 'table',
      min: 0,
      max: 100,
      whole: false,
    }),
  }
}

function scalingFields(book: Book) {
  const quota = tableQuota(book)
  const capacity = { group: 'scaling', min: 1, scale: 'log' } as const
  return {
    targetPercent: numberField({
      label: { ko: '목표 사용률', en: 'Target utilisation' },
      unit: percent,
      group: 'scaling',
      ...targetPercentRange(book),
    }),
    minRcu: numberField({
      label: { ko: '최소 RCU', en: 'Least RCUs' },
      unit: units.rcu,
      max: quota.reads,
      ...capacity,
    }),
    maxRcu: numberField({
      label: { ko: '최대 RCU', en: 'Most RCUs' },
      unit: units.rcu,
      max: quota.reads,
      ...capacity,
    }),
    minWcu: numberField({
      label: { ko: '최소 WCU', en: 'Least WCUs' },
      unit: units.wcu,
      max: quota.writes,
      ...capacity,
    }),
    maxWcu: numberField({
      label: { ko: '최대 WCU', en: 'Most WCUs' },
      unit: units.wcu,
      max: quota.writes,
      ...capacity,
    }),
    updateMinutes: numberField({
      label: { ko: '용량이 바뀌는 데 걸리는 시간(가정)', en: 'Time a change takes (assumed)' },
      hint: {
        ko: 'AWS 문서는 몇 분이라고만 합니다.',
        en: 'AWS says no more than several minutes.',
      },
      unit: { ko: '분', en: 'minutes' },
      group: 'scaling',
      min: 0,
      max: 15,
    }),
  }
}

function priceFields() {
  return {
    region: regionField('price'),
    tableClass: choiceField({
      label: { ko: '테이블 클래스', en: 'Table class' },
      group: 'price',
      options: [
        { value: 'standard', name: { ko: 'Standard', en: 'Standard' } },
        { value: 'standard-ia', name: { ko: 'Standard-IA', en: 'Standard-IA' } },
      ],
    }),
    replicas: numberField({
      label: { ko: '테이블을 둔 리전 수', en: 'Regions with the table' },
      unit: { ko: '개', en: 'Regions' },
      group: 'price',
      min: 1,
      max: 10,
    }),
    freeTier: switchField({
      label: { ko: '매달 무료인 몫을 뺍니다', en: 'Take off the monthly free tier' },
      group: 'price',
    }),
    monthHours: numberField({
      label: { ko: '한 달의 시간', en: 'Hours of the month' },
      unit: { ko: '시간', en: 'hours' },
      group: 'price',
      min: 672,
      max: 744,
    }),
  }
}
