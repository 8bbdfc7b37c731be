import { numberText, quantityText } from '@/lib/domain/fact/unit'
import { withUnit } from '@/lib/domain/simulator/setting-text'
import { inEach, type Localized } from '@/lib/shared/locale'

/** Amounts of this simulator as they are told. Doubles are cut to what can be told. */
export function rcuText(rcu: number): Localized {
  return inEach((locale) => withUnit(told(rcu), locale === 'ko' ? 'RCU' : 'RCUs', locale))
}

export function wcuText(wcu: number): Localized {
  return inEach((locale) => withUnit(told(wcu), locale === 'ko' ? 'WCU' : 'WCUs', locale))
}

export function bytesText(bytes: number): Localized {
  return inEach((locale) => quantityText(told(bytes), 'byte', locale))
}

export function blocksText(blocks: number): Localized {
  const count = numberText(blocks)
  return { ko: `${count}블록`, en: blocks === 1 ? '1 block' : `${count} blocks` }
}

export function itemsText(items: number): Localized {
  const count = numberText(items)
  return { ko: `${count}개`, en: items === 1 ? '1 item' : `${count} items` }
}

export function perSecondText(requests: number): Localized {
  const count = numberText(told(requests))
  return { ko: `${count}건`, en: requests === 1 ? '1 request' : `${count} requests` }
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
