import { numberText, quantityText } from '@/lib/domain/fact/unit'
import type { Locale } from '@/lib/shared/locale'
import type { WrittenQuantity } from './quantity-in-text'

const scales: readonly (readonly [RegExp, number, string])[] = [
  [/\d억/, 1e8, '억'],
  [/\d백만/, 1e6, '백만'],
  [/\d만/, 1e4, '만'],
  [/\d billion/, 1e9, ' billion'],
  [/\d million/, 1e6, ' million'],
]

const daysInYear = 365

/** Another value written the way a sentence writes its own: same unit, scale and decimals. */
export function writtenLike(model: WrittenQuantity, value: number, locale: Locale): string {
  if (model.unit === 'usd') return moneyLike(model, value, locale)
  if (model.unitText === '') return `${scaledNumber(model, value)}`
  if (/년|years?/.test(model.unitText)) return yearsLike(model, value)
  if (model.unit !== 'count' && /^ [a-z]/.test(model.unitText)) {
    return quantityText(value, model.unit, locale)
  }
  return scaledNumber(model, value) + model.unitText
}

function scaledNumber(model: WrittenQuantity, value: number): string {
  const scale = scales.find(([pattern]) => pattern.test(model.text))
  if (!scale) return numberText(value)
  const [, size, word] = scale
  const count = value / size
  return count >= 1 && Number.isInteger(count * 10) ? numberText(count) + word : numberText(value)
}

function yearsLike(model: WrittenQuantity, value: number): string {
  const years = value / daysInYear
  if (model.unitText.includes('년')) return `${numberText(years)}년`
  return years === 1 ? '1 year' : `${numberText(years)} years`
}

function moneyLike(model: WrittenQuantity, value: number, locale: Locale): string {
  const decimals = /\.(\d+)/.exec(model.text)?.[1]?.length ?? 0
  const fixed = value.toFixed(Math.max(Math.min(decimals, 2), decimalsOf(value)))
  return locale === 'en' ? `USD ${fixed}` : `${fixed}달러`
}

function decimalsOf(value: number): number {
  return numberText(value).split('.')[1]?.length ?? 0
}
