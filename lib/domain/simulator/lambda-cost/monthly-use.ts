/** Processor types, as Lambda's API names them. */
export const architectures = ['x86_64', 'arm64'] as const
export type Architecture = (typeof architectures)[number]

/** What a function does in a month. */
export interface MonthlyUse {
  readonly memoryMb: number
  readonly ephemeralMb: number
  /** Runs outside provisioned concurrency, in groups that run equally long. */
  readonly runs: readonly Runs[]
  readonly provisioned: ProvisionedUse | null
  readonly extraLines: readonly ExtraLine[]
}

export interface Runs {
  readonly requests: number
  readonly durationMs: number
  /** How many requests each run is billed as; more than 1 only for large asynchronous events. */
  readonly requestsEach: number
}

/** Environments that are kept ready, and the runs that they take. */
export interface ProvisionedUse extends Runs {
  readonly concurrency: number
  /** How long it is on in the month. */
  readonly seconds: number
}

/** Anything else on the bill, such as SnapStart or data transfer. */
export interface ExtraLine {
  readonly label: string
  readonly quantity: number
  /** US dollars for one of the quantity, as decimal digits. */
  readonly rate: string
}
