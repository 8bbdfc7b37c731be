import { instantText } from '@/lib/domain/simulator/eventbridge-schedule/instant'
import type { JsonObject } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import type { State } from '@/lib/domain/simulator/stepfunctions-step/language/state'
import { shortHash } from '@/lib/shared/short-hash'
import type { Run, Thread } from './run'

/** An account that AWS's own examples use. */
const arnOf = (rest: string) => `arn:aws:states:us-east-1:123456789012:${rest}`
const machineName = 'StudyHall'

/**
 * What `$$` points into. Source: Step Functions developer guide, Accessing execution data from the Context object; of the
 * task token only where a task waits for it.
 */
export function contextObject(run: Pick<Run, 'setup'>, thread: Thread, state: State): JsonObject {
  const { setup } = run
  const { input, name, startedAtMs, context } = setup
  const at = (seconds: number) => instantText(startedAtMs + Math.round(seconds * 1000))
  return {
    Execution: {
      Id: arnOf(`execution:${machineName}:${name}`),
      Input: input,
      Name: name,
      RoleArn: 'arn:aws:iam::123456789012:role/StudyHall',
      StartTime: at(0),
      RedriveCount: 0,
    },
    StateMachine: { Id: arnOf(`stateMachine:${machineName}`), Name: machineName },
    State: {
      EnteredTime: at(thread.clockSeconds),
      Name: thread.stateName,
      RetryCount: thread.retries.reduce((sum, one) => sum + one, 0),
    },
    ...(waitsForToken(state) ? { Task: { Token: tokenOf(setup.seed, thread) } } : {}),
    ...(thread.item === null ? {} : { Map: { Item: thread.item } }),
    ...context,
  }
}

/** Whether a task goes on only when its token comes back; by itself, a state may leave out which task it is. */
export function waitsForToken(state: State): boolean {
  if (state.type !== 'Task') return false
  return state.resource === null || state.resource.endsWith('.waitForTaskToken')
}

function tokenOf(seed: string, { branch, stateName, steps }: Thread): string {
  const what = JSON.stringify([seed, branch, stateName, steps])
  return ['AQCEAAAAKgAAAAM', ...[1, 2, 3, 4].map((part) => shortHash(`${part} ${what}`))].join('')
}
