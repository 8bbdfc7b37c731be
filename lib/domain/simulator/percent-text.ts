import { numberText } from '@/lib/domain/fact/unit'

/** A share as a percentage to the tenth: `28.9%`. */
export function percentText(share: number): string {
  return `${numberText(Math.round(share * 1000) / 10)}%`
}
