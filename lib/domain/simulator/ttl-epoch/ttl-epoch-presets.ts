import type { TtlEpochSetting } from './ttl-epoch-setting'

const session: TtlEpochSetting = {
  written: 'seconds',
  createdAt: '2026-11-15T18:00:00+09:00',
  keep: 2,
  keepUnit: 'hour',
  ownValue: '1572268323',
  nowAt: '2026-11-15T21:00:00+09:00',
}

/** A value that is right, and the three ways to get it wrong. */
export const ttlEpochPresets = [
  {
    id: 'session',
    name: { ko: '두 시간짜리 로그인 세션', en: 'A login session of two hours' },
    setting: session,
  },
  {
    id: 'milliseconds',
    name: {
      ko: '만료 시각을 밀리초로 적은 인증 번호',
      en: 'A code with its expiry in milliseconds',
    },
    setting: {
      written: 'milliseconds',
      createdAt: '2026-11-15T18:00:00+09:00',
      keep: 5,
      keepUnit: 'minute',
      nowAt: '2026-12-15T18:00:00+09:00',
    },
  },
  {
    id: 'text',
    name: { ko: '만료 시각을 문자열로 적은 쿠폰', en: 'A coupon whose expiry is a string' },
    setting: {
      written: 'text',
      createdAt: '2026-11-01T00:00:00+09:00',
      keep: 30,
      keepUnit: 'day',
      nowAt: '2026-12-24T09:00:00+09:00',
    },
  },
  {
    id: 'old',
    name: { ko: '다른 곳에서 옮겨 온 2019년 기록', en: 'Records of 2019 moved in from elsewhere' },
    setting: { written: 'own', ownValue: '1572268323', nowAt: '2026-11-15T18:00:00+09:00' },
  },
  {
    id: 'orders',
    name: { ko: '90일 동안 두는 주문 기록', en: 'Orders kept for 90 days' },
    setting: {
      written: 'seconds',
      createdAt: '2026-11-15T18:00:00+09:00',
      keep: 90,
      keepUnit: 'day',
      nowAt: '2026-12-31T00:00:00+09:00',
    },
  },
] as const
