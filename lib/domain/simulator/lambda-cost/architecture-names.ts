import type { Localized } from '@/lib/shared/locale'
import type { Architecture } from './monthly-use'

export const architectureNames: Readonly<Record<Architecture, Localized>> = {
  x86_64: { ko: 'x86', en: 'x86' },
  arm64: { ko: 'Arm', en: 'Arm' },
}
