import { approvalSample } from './sample-approval'
import { choiceSample } from './sample-choice'
import type { SampleMachine } from './sample-machine'
import { mapSample } from './sample-map'
import { parallelSample } from './sample-parallel'
import { retrySample } from './sample-retry'
import { waitSample } from './sample-wait'

/** The first is where everybody starts. */
export const sampleMachines: readonly SampleMachine[] = [
  approvalSample,
  retrySample,
  choiceSample,
  mapSample,
  parallelSample,
  waitSample,
]
