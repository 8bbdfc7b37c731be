import { numberText, quantityText } from '@/lib/domain/fact/unit'
import { amountText, units } from '@/lib/domain/simulator/amount-text'
import { inEach, type Localized } from '@/lib/shared/locale'

/** Amounts of this simulator as they are told. Doubles are cut to what can be told. */
export function rcuText(rcu: number): Localized {
  return amountText(told(rcu), units.rcu)
}

export function wcuText(wcu: number): Localized {
  return amountText(told(wcu), units.wcu)
}

export function bytesText(bytes: number): Localized {
  return inEach((locale) => quantityText(told(bytes), 'byte', locale))
}

export function blocksText(blocks: number): Localized {
  return amountText(blocks, { ko: '블록', en: 'blocks' })
}

export function itemsText(items: number): Localized {
  return amountText(items, { ko: '개', en: 'items' })
}

export function perSecondText(requests: number): Localized {
  return amountText(told(requests), units.requests)
}

/** `6,144바이트 ÷ 4,096, 올림`. */
export function roundingText(bytes: number, blockBytes: number): Localized {
  const block = numberText(blockBytes)
  const size = bytesText(bytes)
  return { ko: `${size.ko} ÷ ${block}, 올림`, en: `${size.en} ÷ ${block}, rounded up` }
}

/** `2블록 × 0.5`. */
export function timesText(one: Localized, other: Localized | number): Localized {
  return inEach((locale) => {
    const factor = typeof other === 'number' ? numberText(other) : other[locale]
    return `${one[locale]} × ${factor}`
  })
}

function told(value: number): number {
  return Number(value.toPrecision(12))
}
