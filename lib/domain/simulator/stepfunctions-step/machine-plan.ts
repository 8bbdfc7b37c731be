import type { Book } from '@/lib/domain/simulator/book'
import type { Json } from './json/json'
import { jsonText } from './json/json-text'
import { aslLimits } from './language/asl-limits'
import { readMachine } from './language/read-machine'
import { Refusal } from './language/refusal'
import type { MachineSetting } from './machine-setting'
import { readDefinition, readInput } from './own-machine'
import type { RunSetup } from './run/run'
import { startWalk, type Walk, walkToEnd } from './run/walk'
import { sampleMachineOf } from './samples/sample-machines'
import type { StateLabels } from './state-labels'
import { readTaskAnswers, type TaskAnswers, taskAnswersText } from './task-answers'

/** A machine that is about to be played, with the words for its states. */
export interface MachinePlan {
  readonly setup: RunSetup
  readonly labels: StateLabels
}

/** What a setting plays; null where somebody's own definition cannot be read. */
export function machinePlan(setting: MachineSetting, book: Book): MachinePlan | null {
  const sample = sampleMachineOf(setting)
  if (sample === null) return writtenPlan(setting, {}, book)
  const { machine } = readMachine(sample.definition, aslLimits(book))
  if (machine === null) return null
  const { input, answers, labels } = sample
  return { setup: setupOf(machine, input, answers, book), labels }
}

/** A machine, its input and what its tasks answer, as texts. */
export type WrittenMachine = Pick<MachineSetting, 'definition' | 'input' | 'answers'>

/** What a setting plays, as somebody would write it. */
export function writtenMachine(setting: MachineSetting): WrittenMachine {
  const sample = sampleMachineOf(setting)
  if (sample === null) {
    const { definition, input, answers } = setting
    return { definition, input, answers }
  }
  return {
    definition: jsonText(sample.definition),
    input: jsonText(sample.input),
    answers: taskAnswersText(sample.answers),
  }
}

/** Null where one of the texts cannot be read. */
export function writtenPlan(
  written: WrittenMachine,
  labels: StateLabels,
  book: Book,
): MachinePlan | null {
  const { machine } = readDefinition(written.definition, book)
  const input = readInput(written.input)
  const answers = readTaskAnswers(written.answers)
  if (machine === null || input instanceof Refusal || answers instanceof Refusal) return null
  return { setup: setupOf(machine, input, answers, book), labels }
}

function setupOf(
  machine: RunSetup['machine'],
  input: Json,
  answers: TaskAnswers,
  book: Book,
): RunSetup {
  return {
    machine,
    input,
    answers,
    fallback: null,
    name: 'practice',
    startedAtMs,
    seed: '1',
    context: {},
    limits: aslLimits(book),
  }
}

/** 2027-01-04T00:00:00Z, a Monday: a time that every execution starts at. */
export const startedAtMs = 1_799_020_800_000

/** More moments than these nobody steps through; the page says so. */
export const mostMoments = 300

/** The whole walk as the tasks answer by themselves, so far as the page goes. */
export function plannedWalk({ setup }: MachinePlan): Walk {
  return walkToEnd(startWalk(setup), mostMoments)
}
