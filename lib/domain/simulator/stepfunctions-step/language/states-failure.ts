import type { Localized } from '@/lib/shared/locale'

/** The errors that Step Functions itself reports. Source: Amazon States Language, appendix A, and Handling errors. */
export type StatesError =
  | 'States.DataLimitExceeded'
  | 'States.IntrinsicFailure'
  | 'States.NoChoiceMatched'
  | 'States.ParameterPathFailure'
  | 'States.ResultPathMatchFailure'
  | 'States.Runtime'
  | 'States.Timeout'

/** How a state fails: an error by its name, and why. A value that functions return; it is never thrown. */
export class StatesFailure {
  /** One of `StatesError`, or whatever a task or a Fail state calls it. */
  readonly error: string
  readonly cause: Localized

  constructor(error: string, cause: Localized) {
    this.error = error
    this.cause = cause
  }
}

/** A failure that a rule of the language brings about. */
export function statesFailure(error: StatesError, ko: string, en: string): StatesFailure {
  return new StatesFailure(error, { ko, en })
}
