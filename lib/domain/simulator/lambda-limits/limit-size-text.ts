import { numberText, quantityText, type Unit } from '@/lib/domain/fact/unit'
import type { Locale } from '@/lib/shared/locale'
import type { LimitField } from './limit-rules'

const unitOf: Readonly<Record<LimitField, Unit>> = {
  memoryMb: 'mb',
  timeoutSeconds: 'second',
  ephemeralMb: 'mb',
  layers: 'count',
  unzippedMb: 'mb',
  zippedUploadMb: 'mb',
  environmentKb: 'kb',
  syncPayloadMb: 'mb',
  asyncPayloadKb: 'kb',
  containerImageGb: 'gb',
  concurrency: 'count',
}

/** A size with the unit of its field: `10,240MB`, `5개`, `10,240 MB`, `5`. */
export function limitSizeText(field: LimitField, size: number, locale: Locale): string {
  const unit = unitOf[field]
  return unit === 'count' && locale === 'ko'
    ? `${numberText(size)}개`
    : quantityText(size, unit, locale)
}
