import { measureOf } from '@/lib/domain/fact/unit'
import type { Book } from '@/lib/domain/simulator/book'
import { choiceField, numberField } from '@/lib/domain/simulator/field'
import { limitNames } from './limit-names'
import { limitRules } from './limit-rules'

export const lambdaLimitsGroups = [
  { id: 'run', name: { ko: '실행', en: 'Execution' } },
  { id: 'package', name: { ko: '배포', en: 'Deployment' } },
  { id: 'payload', name: { ko: '주고받는 데이터', en: 'Data in and out' } },
] as const

const mb = { ko: 'MB', en: 'MB' }
const kb = { ko: 'KB', en: 'KB' }

/** Every field goes beyond its limit, so that crossing it can be seen. */
export function lambdaLimitsFields(book: Book) {
  const rules = limitRules(book)
  const onlyZip = { field: 'packaging', is: ['zip-direct', 'zip-s3'] }
  return {
    memoryMb: numberField({
      label: limitNames.memoryMb,
      unit: mb,
      group: 'run',
      min: 64,
      max: 2 * rules.memoryMb.max,
      step: 64,
      samples: [128, 1024, 3008, 10_240, 12_288],
    }),
    timeoutSeconds: numberField({
      label: limitNames.timeoutSeconds,
      unit: { ko: '초', en: 'seconds' },
      group: 'run',
      min: 1,
      max: 4 * rules.timeoutSeconds.max,
      scale: 'log',
      samples: [30, 300, 900, 1200],
    }),
    durationMs: numberField({
      label: { ko: '한 번의 실행 시간', en: 'Duration of a run' },
      unit: { ko: 'ms', en: 'ms' },
      group: 'run',
      min: 1,
      max: 4 * rules.timeoutSeconds.max * measureOf('second').factor,
      scale: 'log',
      whole: false,
      samples: [100, 200, 500, 2000],
    }),
    requestsPerSecond: numberField({
      label: { ko: '초당 요청 수', en: 'Requests a second' },
      unit: { ko: '건', en: '' },
      group: 'run',
      min: 0,
      max: 100_000,
      scale: 'log',
      whole: false,
      samples: [40, 300, 1000, 3000],
    }),
    ephemeralMb: numberField({
      label: limitNames.ephemeralMb,
      unit: mb,
      group: 'run',
      min: 256,
      max: 2 * rules.ephemeralMb.max,
      step: 256,
      samples: [512, 2048, 10_240, 12_288],
    }),
    environmentKb: numberField({
      label: { ko: '환경 변수를 모두 합친 크기', en: 'Environment variables together' },
      unit: kb,
      group: 'run',
      min: 0,
      max: 4 * rules.environmentKb.max,
      step: 0.5,
      whole: false,
      samples: [1, 4, 5],
    }),
    packaging: choiceField({
      label: { ko: '코드를 올리는 방법', en: 'How code is deployed' },
      group: 'package',
      options: [
        { value: 'zip-direct', name: { ko: '.zip 직접', en: '.zip directly' } },
        { value: 'zip-s3', name: { ko: 'S3의 .zip', en: '.zip through S3' } },
        { value: 'image', name: { ko: '컨테이너 이미지', en: 'Container image' } },
      ],
    }),
    zippedUploadMb: numberField({
      label: { ko: '압축한 크기', en: 'Zipped size' },
      unit: mb,
      group: 'package',
      when: { field: 'packaging', is: ['zip-direct'] },
      min: 0,
      max: 4 * rules.zippedUploadMb.max,
      whole: false,
      samples: [20, 50, 60],
    }),
    unzippedMb: numberField({
      label: { ko: '압축을 푼 크기', en: 'Unzipped size' },
      unit: mb,
      group: 'package',
      when: onlyZip,
      hint: { ko: '계층까지 더한 크기입니다.', en: 'Layers included.' },
      min: 0,
      max: 4 * rules.unzippedMb.max,
      whole: false,
      samples: [80, 200, 250, 262, 400],
    }),
    layers: numberField({
      label: limitNames.layers,
      unit: { ko: '개', en: '' },
      group: 'package',
      when: onlyZip,
      min: 0,
      max: 2 * rules.layers.max,
      samples: [2, 5, 6],
    }),
    containerImageGb: numberField({
      label: { ko: '이미지의 크기', en: 'Size of the image' },
      unit: { ko: 'GB', en: 'GB' },
      group: 'package',
      when: { field: 'packaging', is: ['image'] },
      min: 0,
      max: 2 * rules.containerImageGb.max,
      step: 0.5,
      whole: false,
      samples: [2, 10, 12],
    }),
    invocation: choiceField({
      label: { ko: '호출 방식', en: 'Invocation' },
      group: 'payload',
      options: [
        { value: 'sync', name: { ko: '동기식', en: 'Synchronous' } },
        { value: 'async', name: { ko: '비동기식', en: 'Asynchronous' } },
      ],
    }),
    syncPayloadMb: numberField({
      label: { ko: '요청이나 응답의 크기', en: 'Size of request or response' },
      unit: mb,
      group: 'payload',
      when: { field: 'invocation', is: ['sync'] },
      hint: { ko: '둘 가운데 큰 쪽입니다.', en: 'The larger of the two.' },
      min: 0,
      max: 4 * rules.syncPayloadMb.max,
      step: 0.5,
      whole: false,
      samples: [1, 6, 8],
    }),
    asyncPayloadKb: numberField({
      label: { ko: '이벤트의 크기', en: 'Size of an event' },
      unit: kb,
      group: 'payload',
      when: { field: 'invocation', is: ['async'] },
      min: 0,
      max: 2 * rules.asyncPayloadKb.max,
      whole: false,
      samples: [200, 256, 512, 1024, 1200],
    }),
  }
}
