import { numberText } from '@/lib/domain/fact/unit'
import type { Localized } from '@/lib/shared/locale'

export const hoursPerDay = 24

/** More than a table takes at any time of the day. */
export const mostPerSecond = 1_000_000

/** The requests a second of each hour, as somebody wrote them: numbers with spaces or commas between. */
export function readHours(text: string): readonly number[] {
  return partsOf(text).map(Number)
}

export function hoursText(hours: readonly number[]): string {
  return hours.map((value) => String(value)).join(' ')
}

/** What is wrong with such a text; null where nothing is. */
export function hoursProblem(text: string): Localized | null {
  const parts = partsOf(text)
  const wrong = parts.find((part) => !/^\d+(\.\d+)?$/.test(part) || Number(part) > mostPerSecond)
  if (wrong !== undefined) {
    const [shown, most] = [wrong.slice(0, 20), numberText(mostPerSecond)]
    return {
      ko: `읽지 못한 값: ‘${shown}’. 0에서 ${most}까지의 수를 띄어 적어 주십시오.`,
      en: `“${shown}” cannot be read. Give numbers from 0 to ${most} with spaces between them.`,
    }
  }
  if (parts.length === hoursPerDay) return null
  return {
    ko: `0시부터 23시까지 수 ${hoursPerDay}개를 적어 주십시오. 지금은 ${parts.length}개입니다.`,
    en: `Give ${hoursPerDay} numbers, one for each hour from 0 to 23. Now there are ${parts.length}.`,
  }
}

function partsOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((part) => part !== '')
}
