import type { State } from './language/state'

/** What stands for other errors, and is no error of its own. */
const wildcards = ['States.ALL', 'States.TaskFailed']

/** An error that no rule but `States.ALL` and `States.TaskFailed` knows. */
const unknown = 'SomethingElse'

/** Errors worth trying at a task: those that its rules name, and those that any task may meet. */
export function suggestedErrors(state: State): readonly string[] {
  const rules = state.type === 'Task' ? [...state.retry, ...state.catch] : []
  const named = rules
    .flatMap(({ errorEquals }) => errorEquals)
    .filter((name) => !wildcards.includes(name))
  return [...new Set([...named, 'States.Timeout', 'Lambda.TooManyRequestsException', unknown])]
}
