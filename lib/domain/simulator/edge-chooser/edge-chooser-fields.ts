import type { Book } from '@/lib/domain/simulator/book'
import {
  choiceField,
  type NumberField,
  numberField,
  switchField,
  textField,
} from '@/lib/domain/simulator/field'
import type { FieldGroup } from '@/lib/domain/simulator/simulator'
import type { Localized } from '@/lib/shared/locale'
import { type EdgeAmount, type EdgeNeed, runFrequencies } from './edge-facts'
import { edgeLimits } from './edge-limits'
import { edgeEvents, eventNames } from './edge-option'
import { anyValue } from './edge-setting'
import { fieldNames, frequencyNames } from './edge-words'

export const edgeGroups: readonly FieldGroup[] = [
  { id: 'work', name: { ko: '할 일', en: 'The work' } },
  { id: 'needs', name: { ko: '꼭 필요한 것', en: 'What it has to reach' } },
  {
    id: 'amounts',
    name: { ko: '크기와 양(0이면 따지지 않음)', en: 'How much (0: does not matter)' },
  },
  { id: 'traffic', name: { ko: '한 달 트래픽', en: 'Traffic in a month' } },
]

export function edgeChooserFields(book: Book) {
  return { ...workFields, ...needFields, ...amountFields(book), ...trafficFields }
}

const open = { value: anyValue, name: { ko: '상관없음', en: 'Does not matter' } } as const

const workFields = {
  requirement: textField({
    label: { ko: '하려는 일', en: 'What it is for' },
    hint: {
      ko: '적으면 코드 없이 설정만으로 되는 일인지 살펴봅니다. 비워 두어도 됩니다.',
      en: 'If you write it, you are told where a setting does it without code. It may stay empty.',
    },
    group: 'work',
  }),
  event: choiceField({
    label: fieldNames.event,
    options: [
      open,
      ...edgeEvents.map((value) => ({ value, name: capitalised(eventNames[value]) })),
    ],
    group: 'work',
  }),
  runsOn: choiceField({
    label: fieldNames.runsOn,
    options: [open, ...runFrequencies.map((value) => ({ value, name: frequencyNames[value] }))],
    group: 'work',
  }),
  language: choiceField({
    label: fieldNames.language,
    options: [
      open,
      { value: 'JavaScript', name: { ko: 'JavaScript', en: 'JavaScript' } },
      { value: 'Node.js', name: { ko: 'Node.js', en: 'Node.js' } },
      { value: 'Python', name: { ko: 'Python', en: 'Python' } },
      { value: 'Java', name: { ko: 'Java', en: 'Java' } },
      { value: 'Go', name: { ko: 'Go', en: 'Go' } },
    ],
    group: 'work',
  }),
}

const need = (field: EdgeNeed) => switchField({ label: fieldNames[field], group: 'needs' })

const needFields = {
  network: need('network'),
  requestBody: need('requestBody'),
  fileSystem: need('fileSystem'),
  geoHeaders: need('geoHeaders'),
  vpc: need('vpc'),
  layersOrEnvVars: need('layersOrEnvVars'),
}

const kb = { ko: 'KB', en: 'KB' }

/** Up to twice the largest limit: what lies beyond a limit is worth seeing, too. */
function amountFields(book: Book) {
  const limits = Object.values(edgeLimits(book))
  const amount = (
    field: EdgeAmount,
    unit: Localized,
    given: Partial<Pick<NumberField, 'samples' | 'whole' | 'hint' | 'step' | 'max'>> = {},
  ) =>
    numberField({
      label: fieldNames[field],
      unit,
      min: 0,
      max: 2 * Math.max(...limits.map((one) => one[field]?.value ?? 0)),
      scale: 'log',
      group: 'amounts',
      ...given,
    })
  return {
    codeKb: amount('codeKb', kb, { samples: [2, 8, 25, 900, 20_480] }),
    durationMs: amount('durationMs', { ko: 'ms', en: 'ms' }, { whole: false, step: 0.1 }),
    memoryMb: amount('memoryMb', { ko: 'MB', en: 'MB' }, { samples: [1, 2, 64, 128, 256, 1024] }),
    responseKb: amount('responseKb', kb),
    keyValueKb: amount('keyValueKb', kb),
    peakRps: amount(
      'peakRps',
      { ko: '건/초', en: 'a second' },
      {
        max: 5_000_000,
        hint: {
          ko: '뷰어의 요청을 적습니다. 오리진 이벤트에는 그 가운데 캐시에 없는 것만 셉니다.',
          en: 'Requests of viewers; for an origin event only those that miss the cache count.',
        },
      },
    ),
  }
}

const trafficFields = {
  viewerRequests: numberField({
    label: { ko: '뷰어의 요청', en: 'Viewer requests' },
    unit: { ko: '건', en: 'requests' },
    min: 0,
    max: 100_000_000_000,
    step: 1000,
    scale: 'log',
    samples: [1_000_000, 10_000_000, 30_000_000, 50_000_000, 200_000_000],
    group: 'traffic',
  }),
  cacheHitPercent: numberField({
    label: { ko: '캐시 적중률', en: 'Cache hit ratio' },
    unit: { ko: '%', en: '%' },
    min: 0,
    max: 100,
    samples: [0, 50, 80, 90, 95],
    group: 'traffic',
  }),
}

function capitalised({ ko, en }: Localized): Localized {
  return { ko, en: en.charAt(0).toUpperCase() + en.slice(1) }
}
