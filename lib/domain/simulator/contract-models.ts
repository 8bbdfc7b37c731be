import type { ContractModels } from './answer-request'
import { daxSizingModels } from './dax-sizing/dax-sizing-models'
import { dynamodbCapacityModels } from './dynamodb-capacity/dynamodb-capacity-models'
import { dynamodbCostModels } from './dynamodb-cost/dynamodb-cost-models'
import { dynamodbItemSizeModels } from './dynamodb-item-size/dynamodb-item-size-models'
import { edgeChooserModels } from './edge-chooser/edge-chooser-models'
import { edgeCostModels } from './edge-cost/edge-cost-models'
import { eventbridgeScheduleModels } from './eventbridge-schedule/eventbridge-schedule-models'
import { lambdaConcurrencyModels } from './lambda-concurrency/lambda-concurrency-models'
import { lambdaCostModels } from './lambda-cost/lambda-cost-models'
import { lambdaLimitsModels } from './lambda-limits/lambda-limits-models'
import { rdsProxyModels } from './rds-proxy/rds-proxy-models'
import { stepfunctionsStepModels } from './stepfunctions-step/stepfunctions-step-models'
import { ttlEpochModels } from './ttl-epoch/ttl-epoch-models'

/** What each simulator answers on the command line. */
export const contractModels: ContractModels = new Map([
  ['lambda-cost', lambdaCostModels],
  ['lambda-limits', lambdaLimitsModels],
  ['edge-chooser', edgeChooserModels],
  ['edge-cost', edgeCostModels],
  ['lambda-concurrency', lambdaConcurrencyModels],
  ['rds-proxy', rdsProxyModels],
  ['dynamodb-item-size', dynamodbItemSizeModels],
  ['dynamodb-capacity', dynamodbCapacityModels],
  ['dynamodb-cost', dynamodbCostModels],
  ['dax-sizing', daxSizingModels],
  ['ttl-epoch', ttlEpochModels],
  ['eventbridge-schedule', eventbridgeScheduleModels],
  ['stepfunctions-step', stepfunctionsStepModels],
])
