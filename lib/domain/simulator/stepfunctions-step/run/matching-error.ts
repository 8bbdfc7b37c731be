import type { Retrier, State } from '@/lib/domain/simulator/stepfunctions-step/language/state'

/** Errors that end an execution whatever its retriers and catchers say. */
const terminal = 'States.Runtime'
/** What `States.ALL` and `States.TaskFailed` do not stand for. */
const apart = [terminal, 'States.DataLimitExceeded']
const timeouts = ['States.Timeout', 'States.HeartbeatTimeout']

/** Whether ErrorEquals names this error. Source: Step Functions developer guide, Error names. */
export function namesError(
  { errorEquals }: Pick<Retrier, 'errorEquals'>,
  error: string,
  type: State['type'],
): boolean {
  if (error === terminal) return false
  return errorEquals.some((name) => {
    switch (name) {
      case 'States.ALL':
        return !apart.includes(error)
      case 'States.TaskFailed':
        return !apart.includes(error) && !timeouts.includes(error)
      case 'States.Timeout':
        return timeouts.includes(error)
      case 'States.BranchFailed':
        return type === 'Parallel' && !apart.includes(error)
      default:
        return name === error
    }
  })
}

/**
 * How long a retrier waits before its retry number `retry`, counted from 1: the interval times the backoff rate for each
 * retry before it, at most MaxDelaySeconds. Source: Amazon States Language, Retrying after error.
 */
export function retryDelaySeconds(
  { intervalSeconds, backoffRate, maxDelaySeconds }: Retrier,
  retry: number,
): number {
  const delay = Math.min(intervalSeconds * backoffRate ** (retry - 1), longestDelaySeconds)
  return maxDelaySeconds === null ? delay : Math.min(delay, maxDelaySeconds)
}

/** A century: a clock that is asked to go further shows nothing any more. */
const longestDelaySeconds = 100 * 365 * 24 * 60 * 60
