import { Refusal } from '@/lib/domain/simulator/stepfunctions-step/language/refusal'
import type { Json } from './json'

/** Deeper than anybody nests: what lies deeper could not be walked without running out of stack. */
export const deepestJson = 200

/** What somebody wrote as JSON, or a sentence that says where it stops being JSON. */
export function readJson(text: string): Json | Refusal {
  const { value, problem } = parse(text)
  if (problem !== null) return problem
  if (isJson(value)) return value
  return new Refusal(
    `${deepestJson}겹보다 깊이 들어간 JSON은 다루지 않습니다. 덜 깊게 적어 주십시오.`,
    `JSON that is nested more than ${deepestJson} levels deep is not taken; nest it less.`,
  )
}

/** Whether a value has nothing in it that JSON has not, and is not nested without end. */
export function isJson(value: unknown): value is Json {
  const rest: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }]
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { value: one, depth } = next
    if (depth > deepestJson) return false
    if (typeof one === 'object' && one !== null) {
      for (const inner of Object.values(one)) rest.push({ value: inner, depth: depth + 1 })
    } else if (!isScalar(one)) {
      return false
    }
  }
  return true
}

function isScalar(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return value === null || typeof value === 'string' || typeof value === 'boolean'
}

function parse(text: string): { readonly value: unknown; readonly problem: Refusal | null } {
  try {
    return { value: JSON.parse(text), problem: null }
  } catch (error) {
    const line = lineOf(text, error instanceof Error ? error.message : '')
    const [ko, en] = line === null ? ['', ''] : [`${line}번째 줄 근처가 `, ` near line ${line}`]
    return {
      value: null,
      problem: new Refusal(
        `${ko}JSON이 아닙니다. 큰따옴표, 쉼표, 괄호를 살펴 주십시오.`,
        `This is not JSON${en}: look at quotation marks, commas and brackets.`,
      ),
    }
  }
}

/** Engines say where it went wrong in words of their own: with a line, with a position, or not at all. */
function lineOf(text: string, message: string): number | null {
  const line = /line (\d+)/.exec(message)?.[1]
  if (line !== undefined) return Number(line)
  const position = /position (\d+)/.exec(message)?.[1]
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length
}
