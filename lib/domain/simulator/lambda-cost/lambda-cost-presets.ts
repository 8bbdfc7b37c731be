import type { LambdaCostSetting } from './lambda-cost-setting'

/** Measured once, of a function that does nothing but compute. */
const measured = [
  '128, 8020',
  '256, 4030',
  '512, 2010',
  '1024, 1005',
  '1536, 668',
  '3008, 571',
].join('\n')

const foodOrders: LambdaCostSetting = {
  memoryMb: 1536,
  durationMs: 120,
  requests: 3_000_000,
  architecture: 'x86_64',
  region: 'us-east-1',
  freeTier: true,
  ephemeralMb: 512,
  invocation: 'sync',
  eventKb: 256,
  coldPercent: 0,
  initMs: 400,
  provisioned: false,
  concurrency: 100,
  hours: 8,
  provisionedRequests: 500_000,
  provisionedDurationMs: 100,
  timing: 'model',
  cpuPercent: 60,
  multithreaded: false,
  measured,
  otherPercent: 100,
  instanceUsd: 30,
}

/** Real situations; some are those of AWS's own price page. */
export const lambdaCostPresets = [
  { id: 'food-orders', name: { ko: '음식 주문 앱', en: 'Food orders' }, setting: foodOrders },
  {
    id: 'launch-day',
    name: { ko: '앱을 내는 날', en: 'Launch day' },
    setting: { requests: 2_500_000, provisioned: true },
  },
  {
    id: 'tickets',
    name: { ko: '고객 문의 분석', en: 'Customer tickets' },
    setting: {
      memoryMb: 4096,
      durationMs: 280,
      requests: 6_000_000,
      ephemeralMb: 2048,
      cpuPercent: 90,
      multithreaded: true,
      instanceUsd: 140,
    },
  },
  {
    id: 'thumbnails',
    name: { ko: '서울의 썸네일', en: 'Thumbnails in Seoul' },
    setting: {
      memoryMb: 512,
      durationMs: 2000,
      requests: 500_000,
      architecture: 'arm64',
      region: 'ap-northeast-2',
      invocation: 'async',
      eventKb: 500,
      coldPercent: 1,
      initMs: 800,
      timing: 'measured',
      otherPercent: 110,
    },
  },
  {
    id: 'vehicles',
    name: { ko: '차량 측정값', en: 'Vehicle readings' },
    setting: {
      memoryMb: 1024,
      durationMs: 2000,
      requests: 7_440_000,
      freeTier: false,
      cpuPercent: 95,
      instanceUsd: 150,
    },
  },
] as const
