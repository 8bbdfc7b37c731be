import type { Book } from '@/lib/domain/simulator/book'
import { aslLimits } from './asl-limits'
import type { Json } from './json'
import type { MachineSetting } from './machine-setting'
import type { StateLabels } from './moment-text'
import { readDefinition, readInput } from './own-machine'
import { readMachine } from './read-machine'
import { Refusal } from './refusal'
import type { RunSetup } from './run'
import { sampleMachineOf } from './sample-machines'
import { readTaskAnswers, type TaskAnswers } from './task-answers'
import { startWalk, type Walk, walkToEnd } from './walk'

/** A machine that is about to be played, with the words for its states. */
export interface MachinePlan {
  readonly setup: RunSetup
  readonly labels: StateLabels
}

/** What a setting plays; null where somebody's own definition cannot be read. */
export function machinePlan(setting: MachineSetting, book: Book): MachinePlan | null {
  const sample = sampleMachineOf(setting)
  if (sample === null) return ownPlan(setting, book)
  const { machine } = readMachine(sample.definition, aslLimits(book))
  if (machine === null) return null
  const { input, answers, labels } = sample
  return { setup: setupOf(machine, input, answers, book), labels }
}

function ownPlan(setting: MachineSetting, book: Book): MachinePlan | null {
  const { machine } = readDefinition(setting.definition, book)
  const input = readInput(setting.input)
  const answers = readTaskAnswers(setting.answers)
  if (machine === null || input instanceof Refusal || answers instanceof Refusal) return null
  return { setup: setupOf(machine, input, answers, book), labels: {} }
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
const startedAtMs = 1_799_020_800_000

/** More moments than these nobody steps through; the page says so. */
export const mostMoments = 300

/** The whole walk as the tasks answer by themselves, so far as the page goes. */
export function plannedWalk({ setup }: MachinePlan): Walk {
  return walkToEnd(startWalk(setup), mostMoments)
}
