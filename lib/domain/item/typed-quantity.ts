import { numberText, quantityText, type Unit } from '@/lib/domain/fact/unit'
import type { Locale } from '@/lib/shared/locale'
import type { Quantity } from './item'
import type { NumberGap } from './number-gap'
import type { WrittenQuantity } from './quantity-in-text'

// Nobody should learn unit prices to the tenth decimal by heart.
const smallestPrice = 0.001

/** Whether a figure is worth knowing exactly: no rough one, and no price to the tenth decimal. */
export function isToBeTyped({ written, text }: NumberGap): boolean {
  if (written.unit === 'usd' && written.value < smallestPrice) return false
  const before = text.slice(0, written.start)
  return !/(?:약|보통|about|around|roughly|usually|typically|approximately)(?: within)?\s$/.test(
    before,
  )
}

/** What is to be typed for a figure that a sentence writes so, in the unit that it has there. */
export function typedQuantity(written: WrittenQuantity, locale: Locale): Quantity {
  if (/년|years?/.test(written.unitText)) {
    return { value: written.value / 365, unit: locale === 'ko' ? '년' : 'years' }
  }
  if (written.unit === 'count') {
    return { value: written.value, unit: locale === 'ko' ? written.unitText.trim() : '' }
  }
  return { value: written.value, unit: unitWord(written.unit, locale) }
}

/** The unit's own word, taken from how two of it are written: `MB`, `분`, `minutes`, `USD`. */
function unitWord(unit: Unit, locale: Locale): string {
  return quantityText(2, unit, locale).replace(numberText(2), '').trim()
}
