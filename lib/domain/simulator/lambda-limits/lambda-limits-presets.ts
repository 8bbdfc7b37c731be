import type { LambdaLimitsSetting } from './lambda-limits-setting'

const video: LambdaLimitsSetting = {
  memoryMb: 8192,
  timeoutSeconds: 1800,
  durationMs: 1_500_000,
  requestsPerSecond: 0.2,
  ephemeralMb: 10_240,
  environmentKb: 1,
  packaging: 'zip-direct',
  zippedUploadMb: 48,
  unzippedMb: 130,
  layers: 1,
  containerImageGb: 2,
  invocation: 'async',
  syncPayloadMb: 1,
  asyncPayloadKb: 2,
}

/** Situations in which one limit or another is met. */
export const lambdaLimitsPresets = [
  { id: 'video', name: { ko: '동영상 변환', en: 'Video conversion' }, setting: video },
  {
    id: 'thumbnails',
    name: { ko: '썸네일', en: 'Thumbnails' },
    setting: {
      memoryMb: 1024,
      timeoutSeconds: 30,
      durationMs: 2000,
      requestsPerSecond: 20,
      ephemeralMb: 512,
      zippedUploadMb: 18,
      unzippedMb: 60,
    },
  },
  {
    id: 'model',
    name: { ko: '기계 학습 모델', en: 'Machine learning model' },
    setting: {
      memoryMb: 4096,
      timeoutSeconds: 60,
      durationMs: 800,
      requestsPerSecond: 50,
      ephemeralMb: 2048,
      zippedUploadMb: 190,
      unzippedMb: 620,
      layers: 3,
      invocation: 'sync',
    },
  },
  {
    id: 'sale',
    name: { ko: '할인 행사의 API', en: 'API on a sale day' },
    setting: {
      memoryMb: 1769,
      timeoutSeconds: 10,
      durationMs: 400,
      requestsPerSecond: 3000,
      ephemeralMb: 512,
      zippedUploadMb: 12,
      unzippedMb: 45,
      invocation: 'sync',
    },
  },
  {
    id: 'report',
    name: { ko: '큰 보고서', en: 'A large report' },
    setting: {
      memoryMb: 2048,
      timeoutSeconds: 120,
      durationMs: 45_000,
      requestsPerSecond: 2,
      ephemeralMb: 1024,
      environmentKb: 4,
      packaging: 'image',
      invocation: 'sync',
      syncPayloadMb: 9,
    },
  },
] as const
