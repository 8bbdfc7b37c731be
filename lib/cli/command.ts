/** What a command may touch besides files: so that a test can run it without a terminal. */
export interface CommandIo {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly stdin: () => Promise<Uint8Array>
}

export interface Command {
  /** As it is typed, such as `content build`. */
  readonly name: string
  /** What stands after the name in the help. */
  readonly usage: string
  readonly summary: string
  /** Gives the exit status: 0 done, 1 the check failed, 2 bad use. */
  readonly run: (args: readonly string[], io: CommandIo) => Promise<number>
}

/** Bad use of a command: one sentence that says what is wrong and what to do. Ends it with status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
