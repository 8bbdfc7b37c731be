import type { Book } from '@/lib/domain/simulator/book'
import type { Localized } from '@/lib/shared/locale'
import type { Json } from './json/json'
import { readJson } from './json/read-json'
import { aslLimits } from './language/asl-limits'
import { type Problem, whereText } from './language/problem'
import { type ReadMachine, readMachine } from './language/read-machine'
import { Refusal } from './language/refusal'
import { readTaskAnswers } from './task-answers'

/** Reads what somebody wrote as a state machine: it, or all that is wrong with it. */
export function readDefinition(text: string, book: Book): ReadMachine {
  const raw = readJson(text)
  if (!(raw instanceof Refusal)) return readMachine(raw, aslLimits(book))
  return { machine: null, problems: [{ where: [], says: raw.says }] }
}

/** The first thing that is wrong with a definition, and how many more there are; null where it can be played. */
export function definitionProblem(text: string, book: Book): Localized | null {
  const [first, ...others] = readDefinition(text, book).problems
  if (first === undefined) return null
  const { ko, en } = problemText(first)
  if (others.length === 0) return { ko, en }
  return {
    ko: `${ko} 고칠 곳이 ${others.length}개 더 있습니다.`,
    en: `${en} There ${others.length === 1 ? 'is 1 more' : `are ${others.length} more`} to mend.`,
  }
}

/** `States.Pay.Next: …`, as a sentence with its place before it. */
export function problemText({ where, says }: Problem): Localized {
  const place = whereText(where)
  const sentence = { ko: says.ko, en: sentenceOf(says.en) }
  if (place === '') return sentence
  return { ko: `${place}: ${sentence.ko}`, en: `${place}: ${sentence.en}` }
}

function sentenceOf(text: string): string {
  const begun = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(begun) ? begun : `${begun}.`
}

/** The input of an execution: nothing written is an empty object. */
export function readInput(text: string): Json | Refusal {
  return text.trim() === '' ? {} : readJson(text)
}

export function inputProblem(text: string): Localized | null {
  const read = readInput(text)
  return read instanceof Refusal ? read.says : null
}

export function answersProblem(text: string): Localized | null {
  const read = readTaskAnswers(text)
  return read instanceof Refusal ? read.says : null
}
