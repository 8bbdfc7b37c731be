import type { Localized } from '@/lib/shared/locale'
import type { LimitField } from './limit-rules'

/** What each limit is about, in a few words. */
export const limitNames: Readonly<Record<LimitField, Localized>> = {
  memoryMb: { ko: '메모리', en: 'Memory' },
  timeoutSeconds: { ko: '제한 시간', en: 'Timeout' },
  ephemeralMb: { ko: '/tmp 임시 스토리지', en: '/tmp storage' },
  layers: { ko: '계층', en: 'Layers' },
  unzippedMb: { ko: '압축을 푼 패키지', en: 'Unzipped package' },
  zippedUploadMb: { ko: '직접 올리는 압축 패키지', en: 'Zipped package, uploaded directly' },
  environmentKb: { ko: '환경 변수', en: 'Environment variables' },
  syncPayloadMb: { ko: '동기식 페이로드', en: 'Synchronous payload' },
  asyncPayloadKb: { ko: '비동기식 페이로드', en: 'Asynchronous payload' },
  containerImageGb: { ko: '컨테이너 이미지', en: 'Container image' },
  concurrency: { ko: '동시 실행', en: 'Concurrent executions' },
}
