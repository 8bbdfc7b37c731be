import type { Localized } from '@/lib/shared/locale'
import type { AttributeType } from './attribute-value'

/** What a type is called, as the course calls it. */
export const typeNames: Record<AttributeType, Localized> = {
  S: { ko: '문자열', en: 'string' },
  N: { ko: '숫자', en: 'number' },
  B: { ko: '바이너리', en: 'binary' },
  BOOL: { ko: '불리언', en: 'Boolean' },
  NULL: { ko: 'null', en: 'null' },
  M: { ko: '맵', en: 'map' },
  L: { ko: '리스트', en: 'list' },
  SS: { ko: '문자열 세트', en: 'string set' },
  NS: { ko: '숫자 세트', en: 'number set' },
  BS: { ko: '바이너리 세트', en: 'binary set' },
}
