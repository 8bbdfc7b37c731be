/** One mistake in authored content: where it is, what was found and what was expected. */
export interface Problem {
  readonly file: string
  /** 1-based */
  readonly line: number
  readonly message: string
}

export function foundExpected(found: string, expected: string): string {
  return `found ${found}; expected ${expected}`
}
