import {
  type MachineSetting,
  situations,
  startSetting,
} from '@/lib/domain/simulator/stepfunctions-step/machine-setting'
import type { StateLabels } from '@/lib/domain/simulator/stepfunctions-step/state-labels'
import { approvalSample } from './sample-approval'
import { choiceSample } from './sample-choice'
import type { SampleMachine } from './sample-machine'
import { mapSample } from './sample-map'
import { parallelSample } from './sample-parallel'
import { retrySample } from './sample-retry'
import { waitSample } from './sample-wait'

/** The machine of a situation as its knobs stand; null for one of somebody's own. */
export function sampleMachineOf(setting: MachineSetting): SampleMachine | null {
  return samples[setting.situation]?.(setting) ?? null
}

/** What the states of a situation are called in words; those of somebody's own machine by their names only. */
export function sampleLabels(situation: string): StateLabels {
  return sampleMachineOf({ ...startSetting, situation })?.labels ?? {}
}

const samples: Readonly<Record<string, (setting: MachineSetting) => SampleMachine>> = {
  retry: retrySample,
  approval: approvalSample,
  choice: choiceSample,
  map: mapSample,
  parallel: parallelSample,
  wait: waitSample,
}

/** Each situation as its knobs stand at first. */
export const sampleMachines: readonly SampleMachine[] = situations.flatMap(
  (situation) => sampleMachineOf({ ...startSetting, situation }) ?? [],
)
