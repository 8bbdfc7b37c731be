/** Why a request was refused. Closed on purpose: a new code must be given a status here. */
export type ErrorCode = 'invalid_input' | 'not_found'

export const statusOf: Record<ErrorCode, number> = {
  invalid_input: 422,
  not_found: 404,
}

/** A refusal we foresaw and can explain. Anything else that is thrown is a bug. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
