import type Big from 'big.js'
import { units, withUnit } from '@/lib/domain/simulator/amount-text'
import { usdText } from '@/lib/domain/simulator/money'
import type { Locale, Localized } from '@/lib/shared/locale'
import type { Mode } from './class-bills'
import type { TableClass } from './table-class'

export const modeNames: Record<Mode, Localized> = {
  onDemand: { ko: '온디맨드', en: 'On-demand' },
  provisioned: { ko: '프로비저닝', en: 'Provisioned' },
}

export const classNames: Record<TableClass, string> = {
  standard: 'Standard',
  'standard-ia': 'Standard-IA',
}

/** The lines of a bill by their ids. */
export const usageNames: Readonly<Record<string, Localized>> = {
  reads: { ko: '읽기', en: 'Reads' },
  writes: { ko: '쓰기', en: 'Writes' },
  'replicated-writes': { ko: '복제 쓰기', en: 'Replicated writes' },
  'index-writes': { ko: 'GSI 쓰기', en: 'GSI writes' },
  storage: { ko: '저장', en: 'Storage' },
  pitr: { ko: 'PITR', en: 'PITR' },
  backup: { ko: '온디맨드 백업', en: 'On-demand backups' },
  restore: { ko: '복원', en: 'Restores' },
  export: { ko: 'S3로 내보내기', en: 'Export to S3' },
  import: { ko: 'S3에서 가져오기', en: 'Import from S3' },
  'stream-reads': { ko: '스트림 읽기', en: 'Stream reads' },
}

/** A name in the middle of an English sentence: `storage`, `GSI writes`. */
export function loweredName(name: string): string {
  return name.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase())
}

export const unknownPrice = { ko: '가격을 모릅니다', en: 'price unknown' } as const

/** An amount, or that a price is missing. */
export function usdOrUnknown(usd: Big | null, locale: Locale): string {
  return usd === null ? unknownPrice[locale] : usdText(usd, locale)
}

/** To the thousandth: more digits would come from the simulation, not from the table. */
export function told(value: number): number {
  return Math.round(value * 1000) / 1000
}

export function gbText(gb: number, locale: Locale): string {
  return withUnit(told(gb), 'GB', locale)
}

/** `240건`, `240 requests`; whole ones. */
export function requestsText(requests: number, locale: Locale): string {
  return withUnit(Math.round(requests), units.requests[locale], locale)
}
