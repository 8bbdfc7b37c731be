import { daxSizing } from './dax-sizing/dax-sizing'
import { dynamodbCapacity } from './dynamodb-capacity/dynamodb-capacity'
import { dynamodbCost } from './dynamodb-cost/dynamodb-cost'
import { dynamodbItemSize } from './dynamodb-item-size/dynamodb-item-size'
import { edgeChooser } from './edge-chooser/edge-chooser'
import { eventbridgeSchedule } from './eventbridge-schedule/eventbridge-schedule'
import { lambdaConcurrency } from './lambda-concurrency/lambda-concurrency'
import { lambdaCost } from './lambda-cost/lambda-cost'
import { lambdaLimits } from './lambda-limits/lambda-limits'
import type { Simulator } from './simulator'
import { stepfunctionsStep } from './stepfunctions-step/stepfunctions-step'
import { ttlEpoch } from './ttl-epoch/ttl-epoch'

/** Every simulator, in the order of the course. */
export const simulators: readonly Simulator[] = [
  eventbridgeSchedule,
  lambdaCost,
  lambdaLimits,
  edgeChooser,
  lambdaConcurrency,
  dynamodbItemSize,
  dynamodbCapacity,
  dynamodbCost,
  daxSizing,
  ttlEpoch,
  stepfunctionsStep,
]

export function getSimulator(slug: string): Simulator | null {
  return simulators.find((one) => one.slug === slug) ?? null
}
