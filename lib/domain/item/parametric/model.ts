/** Numbers by the names that a template gives them. */
export type Numbers = Readonly<Record<string, number>>

/** What a template has worked out by a simulator: from which numbers, and which it meets on the way. */
export interface Model {
  readonly inputs: readonly string[]
  readonly steps: readonly string[]
  /** The answer and the steps, by name. */
  readonly run: (given: Numbers) => Numbers & { readonly answer: number }
}

/** A model that finds its inputs by name; one that was not given is no number, nor is then the answer. */
export function modelOf<Input extends string>(
  inputs: readonly Input[],
  steps: readonly string[],
  run: (given: Readonly<Record<Input, number>>) => Numbers & { readonly answer: number },
): Model {
  return {
    inputs,
    steps,
    run: (given) => {
      const named = inputs.map((name) => [name, given[name] ?? Number.NaN])
      // Every input has just been given a number.
      return run(Object.fromEntries(named) as Record<Input, number>)
    },
  }
}
