import { anyValue, type EdgeSetting } from './edge-setting'

const open: EdgeSetting = {
  requirement: '',
  event: anyValue,
  runsOn: anyValue,
  language: anyValue,
  network: false,
  requestBody: false,
  fileSystem: false,
  geoHeaders: false,
  vpc: false,
  layersOrEnvVars: false,
  codeKb: 0,
  durationMs: 0,
  memoryMb: 0,
  responseKb: 0,
  keyValueKb: 0,
  peakRps: 0,
  viewerRequests: 30_000_000,
  cacheHitPercent: 90,
}

/** The first is light in everything but one thing, and that decides. */
export const edgePresets = [
  {
    id: 'form',
    name: { ko: '양식의 금칙어 검사', en: 'Screening of forms' },
    setting: {
      ...open,
      event: 'viewer-request',
      runsOn: 'every-request',
      language: 'JavaScript',
      requestBody: true,
      codeKb: 6,
      durationMs: 0.8,
      memoryMb: 2,
    },
  },
  {
    id: 'country',
    name: { ko: '나라별 첫 화면', en: 'A start page by country' },
    setting: {
      ...open,
      event: 'viewer-request',
      runsOn: 'every-request',
      language: 'JavaScript',
      geoHeaders: true,
      codeKb: 4,
      durationMs: 0.4,
      memoryMb: 1,
      keyValueKb: 200,
      peakRps: 50_000,
      viewerRequests: 500_000_000,
    },
  },
  {
    id: 'image',
    name: { ko: '화면에 맞춘 이미지', en: 'Images to suit the screen' },
    setting: {
      ...open,
      event: 'origin-response',
      runsOn: 'cache-miss-only',
      language: 'Node.js',
      network: true,
      fileSystem: true,
      codeKb: 20_480,
      durationMs: 350,
      memoryMb: 1024,
      responseKb: 600,
      cacheHitPercent: 95,
    },
  },
  {
    id: 'database',
    name: { ko: 'VPC 안 데이터베이스 조회', en: 'A database in a VPC' },
    setting: { ...open, event: 'origin-request', language: 'Python', network: true, vpc: true },
  },
  {
    id: 'headers',
    name: { ko: '보안 헤더 붙이기', en: 'Security headers' },
    setting: { ...open, requirement: 'Strict-Transport-Security, X-Frame-Options' },
  },
] as const
