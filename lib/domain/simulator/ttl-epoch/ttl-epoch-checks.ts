import type { Localized } from '@/lib/shared/locale'
import { isoProblemTexts } from './iso-problem'
import { readIso } from './read-iso'

/** What is wrong with a moment; null where nothing is. */
export function momentProblem(text: string): Localized | null {
  const { problem } = readIso(text)
  return problem === null ? null : isoProblemTexts[problem]
}

/** More digits would not stay exact. */
const mostDigits = 15

/** What is wrong with the digits of a value. */
export function digitsProblem(text: string): Localized | null {
  if (/^-?\d{1,15}$/.test(text)) return null
  return /^-?\d+$/.test(text)
    ? {
        ko: `숫자 ${mostDigits}자리까지 적을 수 있습니다. 줄여 주십시오.`,
        en: `It may have ${mostDigits} digits. Shorten it.`,
      }
    : {
        ko: '쉼표나 단위 없이 숫자만 적어 주십시오. 예: 1572268323',
        en: 'Write digits only, without commas or a unit: 1572268323.',
      }
}
