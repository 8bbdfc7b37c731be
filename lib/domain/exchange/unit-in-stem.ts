import type { Locale } from '@/lib/shared/locale'

/** The stem of a number for a program that takes digits only: it says the unit, unless it does already. */
export function withUnit(stem: string, unit: string, locale: Locale): string {
  if (unit === '' || names(stem, unit)) return stem
  return `${stem} ${remarks(unit)[locale]}`
}

/** The stem without what `withUnit` added. */
export function withoutUnit(stem: string, unit: string): string {
  if (unit === '') return stem
  const remark = Object.values(remarks(unit)).find((known) => stem.endsWith(` ${known}`))
  return remark === undefined ? stem : stem.slice(0, -remark.length - 1)
}

function remarks(unit: string) {
  return { ko: `(단위: ${unit})`, en: `(unit: ${unit})` }
}

/** Whether the unit stands in the stem as a word: `ACU 단위`, not the `분` of `부분`. */
function names(stem: string, unit: string): boolean {
  for (let at = stem.indexOf(unit); at >= 0; at = stem.indexOf(unit, at + 1)) {
    const around = [stem[at - 1] ?? ' ', stem[at + unit.length] ?? ' ']
    if (around.every((sign) => !/[\p{L}\p{N}]/u.test(sign))) return true
  }
  return false
}
