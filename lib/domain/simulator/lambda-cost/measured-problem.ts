import { numberText } from '@/lib/domain/fact/unit'
import type { Book } from '@/lib/domain/simulator/book'
import { unreachable } from '@/lib/shared/assert'
import type { Localized } from '@/lib/shared/locale'
import { mbText } from './cost-text'
import { type CurveLimits, curveLimits } from './memory-curve'
import { type PowerTuningProblem, readPowerTuning } from './power-tuning'

/** What is wrong with pasted measurements and what to do; null where they can be read. */
export function measuredProblem(text: string, book: Book): Localized | null {
  const limits = curveLimits(book)
  const { problem } = readPowerTuning(text, limits)
  return problem === null ? null : problemSentence(problem, limits)
}

function problemSentence(
  problem: PowerTuningProblem,
  { leastMemoryMb, mostMemoryMb }: CurveLimits,
): Localized {
  switch (problem.reason) {
    case 'empty':
      return {
        ko: '결과를 붙여 넣거나, 실행 시간을 어림하기로 바꾸십시오.',
        en: 'Paste results, or switch to an estimate.',
      }
    case 'no_results':
      return {
        ko: '결과를 찾지 못했습니다. "stats"나 "visualization"이 든 출력, 또는 ‘128, 850’처럼 메모리와 실행 시간을 적은 줄을 붙여 넣으십시오.',
        en: 'No results were found. Paste output with "stats" or "visualization", or lines of memory and duration such as “128, 850”.',
      }
    case 'bad_line':
      return {
        ko: `${problem.line}번째 줄에서 메모리와 실행 시간을 읽지 못했습니다. ‘128, 850’처럼 적으십시오.`,
        en: `Line ${problem.line} has no memory and duration. Write it like “128, 850”.`,
      }
    case 'bad_memory':
      return {
        ko: `메모리는 ${mbText(leastMemoryMb, 'ko')}부터 ${mbText(mostMemoryMb, 'ko')}까지의 정수인데 ‘${numberText(problem.memoryMb)}’ 값이 있습니다. 쉼표 없이 적었는지 보십시오.`,
        en: `Memory is a whole number from ${mbText(leastMemoryMb, 'en')} to ${mbText(mostMemoryMb, 'en')}, but ${numberText(problem.memoryMb)} was found. Write it without commas.`,
      }
    case 'bad_duration':
      return {
        ko: `${mbText(problem.memoryMb, 'ko')}의 실행 시간이 0보다 크지 않습니다. 밀리초로 적으십시오.`,
        en: `The duration at ${mbText(problem.memoryMb, 'en')} is not above 0. Give milliseconds.`,
      }
    default:
      return unreachable(problem)
  }
}
