/** An amount on the way to a result, by the name that the lines of a working call it. */
export interface WorkedStep {
  readonly name: string
  readonly value: number
}

/** The amounts by name. */
export function stepsByName(steps: readonly WorkedStep[]): Readonly<Record<string, number>> {
  return Object.fromEntries(steps.map(({ name, value }) => [name, value]))
}
