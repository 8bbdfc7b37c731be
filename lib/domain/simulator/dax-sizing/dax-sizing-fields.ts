import { type Book, figureOf } from '@/lib/domain/simulator/book'
import { choiceField, numberField } from '@/lib/domain/simulator/field'
import { regionField } from '@/lib/domain/simulator/region-field'
import { daxLimits } from './dax-limits'

export const daxSizingGroups = [
  { id: 'load', name: { ko: '요청', en: 'Requests' } },
  { id: 'cluster', name: { ko: '클러스터', en: 'Cluster' } },
  { id: 'effect', name: { ko: '속도와 요금', en: 'Speed and cost' } },
] as const

const perSecond = { ko: '건/초', en: 'a second' } as const
const ms = { ko: 'ms', en: 'ms' } as const

/** More than any cluster takes. */
const mostRps = 10_000_000

export function daxSizingFields(book: Book) {
  return { ...loadFields(book), ...clusterFields(book), ...effectFields() }
}

function loadFields(book: Book) {
  return {
    readsPerSecond: numberField({
      label: { ko: '초당 읽기', en: 'Reads' },
      unit: perSecond,
      group: 'load',
      min: 0,
      max: mostRps,
      scale: 'log',
      samples: [5000, 10_000, 20_000, 50_000, 100_000],
    }),
    hitPercent: numberField({
      label: { ko: '캐시 적중률', en: 'Hit rate' },
      unit: { ko: '%', en: '%' },
      group: 'load',
      min: 0,
      max: 100,
      whole: false,
      samples: [80, 85, 90, 95, 98],
    }),
    writesPerSecond: numberField({
      label: { ko: 'DAX를 거치는 초당 쓰기', en: 'Writes through DAX' },
      unit: perSecond,
      group: 'load',
      min: 0,
      max: mostRps,
      scale: 'log',
      samples: [0, 100, 200, 500, 1000],
    }),
    itemKb: numberField({
      label: { ko: '항목 크기', en: 'Item size' },
      unit: { ko: 'KB', en: 'KB' },
      group: 'load',
      min: 0.1,
      max: figureOf(book, 'dynamodb-item-size-max#max_item_size_kb'),
      step: 0.1,
      scale: 'log',
      whole: false,
      samples: [1, 1.5, 2, 3.2, 4],
    }),
    consistency: choiceField({
      label: { ko: '읽기 일관성', en: 'Consistency of reads' },
      group: 'load',
      options: [
        { value: 'eventual', name: { ko: '최종적 일관성', en: 'eventual' } },
        { value: 'strong', name: { ko: '강력한 일관성', en: 'strong' } },
      ],
    }),
  }
}

function clusterFields(book: Book) {
  const { maxNodes, nodeTypes } = daxLimits(book)
  return {
    nodes: numberField({
      label: { ko: '노드 수', en: 'Nodes' },
      unit: { ko: '개', en: 'nodes' },
      group: 'cluster',
      min: 1,
      max: maxNodes,
      samples: [3, 4, 5, 6, 11],
    }),
    nodeType: choiceField({
      label: { ko: '노드 유형', en: 'Node type' },
      group: 'cluster',
      options: nodeTypes.map(({ name }) => ({ value: name, name: { ko: name, en: name } })),
    }),
    targetPercent: numberField({
      label: { ko: '목표 사용률', en: 'Target utilisation' },
      unit: { ko: '%', en: '%' },
      group: 'cluster',
      min: 1,
      max: 100,
      samples: [50, 60, 70, 80],
    }),
    workingSetGb: numberField({
      label: { ko: '자주 읽는 데이터', en: 'Data read often' },
      unit: { ko: 'GB', en: 'GB' },
      group: 'cluster',
      min: 0,
      max: 10_000,
      scale: 'log',
      whole: false,
    }),
  }
}

function effectFields() {
  return {
    hitMs: numberField({
      label: { ko: '캐시 적중의 응답 시간(가정)', en: 'A cache hit takes (assumed)' },
      hint: {
        ko: 'AWS가 약속한 값이 아닙니다. 재어 본 값을 넣으십시오.',
        en: 'AWS promises none: put in what you measure.',
      },
      unit: ms,
      group: 'effect',
      min: 0.01,
      max: 10,
      step: 0.01,
      scale: 'log',
      whole: false,
      samples: [0.2, 0.4, 0.5],
    }),
    missMs: numberField({
      label: { ko: 'DynamoDB까지 다녀오는 시간(가정)', en: 'A trip to DynamoDB takes (assumed)' },
      unit: ms,
      group: 'effect',
      min: 0.1,
      max: 100,
      step: 0.1,
      scale: 'log',
      whole: false,
      samples: [4, 5, 6],
    }),
    region: regionField('effect'),
    readMode: choiceField({
      label: { ko: '테이블의 용량 모드', en: 'Capacity mode of the table' },
      group: 'effect',
      options: [
        { value: 'on-demand', name: { ko: '온디맨드', en: 'on-demand' } },
        { value: 'provisioned', name: { ko: '프로비저닝', en: 'provisioned' } },
      ],
    }),
  }
}
