import type { ConcurrencySetting } from './lambda-concurrency-setting'

const sale: ConcurrencySetting = {
  peakRps: 1600,
  baseRps: 100,
  rampSeconds: 5,
  peakSeconds: 20,
  durationMs: 500,
  coldStartMs: 800,
  idleSeconds: 300,
  accountConcurrency: 1000,
  reservedElsewhere: 0,
  hasReservation: false,
  reserved: 400,
  provisioned: 0,
  database: 'given',
  maxConnections: 300,
  memoryGib: 8,
  connectionsPerEnvironment: 1,
  transactionMs: 100,
  maxConnectionsPercent: 100,
  seed: 1,
}

/** Real situations: the sale of the lesson on RDS Proxy, then those of AWS's page on concurrency. */
export const concurrencyPresets = [
  { id: 'sale', name: { ko: '할인 행사', en: 'A sale' }, setting: sale },
  {
    id: 'short',
    name: { ko: '아주 짧은 함수', en: 'A very short function' },
    setting: {
      peakRps: 30_000,
      baseRps: 500,
      rampSeconds: 0,
      peakSeconds: 4,
      durationMs: 20,
      coldStartMs: 200,
      database: 'none',
    },
  },
  {
    id: 'weekend',
    name: { ko: '주말에 몰리는 함수', en: 'A function busy at weekends' },
    setting: {
      peakRps: 900,
      baseRps: 300,
      rampSeconds: 10,
      hasReservation: true,
      provisioned: 200,
      database: 'none',
    },
  },
  {
    id: 'neighbours',
    name: { ko: '예약이 많은 계정', en: 'An account full of reservations' },
    setting: {
      peakRps: 450,
      baseRps: 50,
      durationMs: 1000,
      reservedElsewhere: 800,
      database: 'none',
    },
  },
  {
    id: 'news',
    name: { ko: '속보', en: 'Breaking news' },
    setting: {
      peakRps: 3000,
      baseRps: 20,
      rampSeconds: 0,
      durationMs: 1000,
      coldStartMs: 1500,
      accountConcurrency: 10_000,
      database: 'mysql',
      memoryGib: 32,
      transactionMs: 50,
    },
  },
] as const
