import { secondsPerDay } from '@/lib/domain/simulator/seconds'
import { isList, isObject, type Json, type JsonObject } from './json/json'
import { jsonText } from './json/json-text'
import { readJson } from './json/read-json'
import { Refusal } from './language/refusal'
import type { TaskAnswer } from './run/run'

/** What tasks answer, by their state's name: one answer for each visit, the last one ever after. */
export type TaskAnswers = Readonly<Record<string, readonly TaskAnswer[]>>

/**
 * Reads `{"Pay": [{"Throw": {"Error": "Busy"}, "Seconds": 3}, {"Return": {"ok": true}}]}`, in the words that Step Functions
 * Local has for what it plays instead of a service. An empty text is no answers.
 */
export function readTaskAnswers(text: string): TaskAnswers | Refusal {
  const raw = text.trim() === '' ? {} : readJson(text)
  if (raw instanceof Refusal) return raw
  if (!isObject(raw)) {
    return new Refusal(
      '상태의 이름마다 답을 적은 JSON 객체여야 합니다.',
      'Write a JSON object with an answer for each state, by its name.',
    )
  }
  const answers: [string, readonly TaskAnswer[]][] = []
  for (const [name, value] of Object.entries(raw)) {
    const list: TaskAnswer[] = []
    for (const one of isList(value) ? value : [value]) {
      const answer = readAnswer(name, one)
      if (answer instanceof Refusal) return answer
      list.push(answer)
    }
    answers.push([name, list])
  }
  return Object.fromEntries(answers)
}

const fields = ['Return', 'Throw', 'Seconds']

function readAnswer(name: string, raw: Json): TaskAnswer | Refusal {
  const isWhole = isObject(raw) && Object.keys(raw).every((field) => fields.includes(field))
  if (!isWhole || 'Return' in raw === 'Throw' in raw) {
    return new Refusal(
      `"${name}"의 답은 {"Return": 결과} 또는 {"Throw": {"Error": "이름"}}으로 적고, 필요하면 "Seconds"를 더합니다.`,
      `Write an answer of "${name}" as {"Return": result} or {"Throw": {"Error": "name"}}, with "Seconds" if it takes some.`,
    )
  }
  const { Seconds: seconds = 0 } = raw
  if (typeof seconds !== 'number' || !(seconds >= 0 && seconds <= mostSeconds)) {
    return new Refusal(
      `"${name}"의 Seconds는 0에서 ${mostSeconds.toLocaleString('en-US')}까지의 수여야 합니다.`,
      `Seconds of "${name}" has to be a number from 0 to ${mostSeconds.toLocaleString('en-US')}.`,
    )
  }
  if (raw.Return !== undefined) return { is: 'result', result: raw.Return, seconds }
  return readError(name, raw.Throw ?? null, seconds)
}

/** A hundred years: nobody waits longer for an answer. */
const mostSeconds = 100 * 365 * secondsPerDay

function readError(name: string, raw: Json, seconds: number): TaskAnswer | Refusal {
  const { Error: error, Cause: cause = '', ...others } = isObject(raw) ? raw : {}
  const isWhole = typeof error === 'string' && typeof cause === 'string'
  if (isWhole && Object.keys(others).length === 0) return { is: 'error', error, cause, seconds }
  return new Refusal(
    `"${name}"의 Throw에는 Error와, 필요하면 Cause를 문자열로 적습니다.`,
    `Throw of "${name}" takes an Error and, if need be, a Cause, both text.`,
  )
}

/** The answers as somebody would write them. */
export function taskAnswersText(answers: TaskAnswers): string {
  const written = Object.entries(answers).map(
    ([name, list]) => [name, list.map(answerJson)] as const,
  )
  return jsonText(Object.fromEntries(written))
}

function answerJson(answer: TaskAnswer): JsonObject {
  const { seconds } = answer
  const time = seconds === 0 ? {} : { Seconds: seconds }
  if (answer.is === 'result') return { Return: answer.result, ...time }
  const { error, cause } = answer
  return { Throw: { Error: error, ...(cause === '' ? {} : { Cause: cause }) }, ...time }
}
