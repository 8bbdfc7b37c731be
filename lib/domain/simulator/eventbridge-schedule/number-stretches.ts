/** Numbers the same distance apart, both ends included; a number by itself begins and ends a stretch. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly step: number
}

/** So many numbers in a row are shorter to tell by their ends. */
const leastTold = 3

/**
 * Sorted numbers in as few words as possible: runs without gaps and what is left or, from `leastEven` on, all of them
 * in one stretch of even steps.
 */
export function stretchesOf(
  numbers: readonly number[],
  leastEven = Number.POSITIVE_INFINITY,
): readonly Stretch[] {
  const [from, second] = numbers
  const to = numbers.at(-1)
  if (from === undefined || to === undefined) return []
  const step = second === undefined ? 1 : second - from
  const isEven = numbers.every((number, index) => number === from + index * step)
  if (isEven && numbers.length >= leastEven) return [{ from, to, step }]
  return unbrokenRuns(numbers).flatMap((run) =>
    run.length >= leastTold ? [stretchOf(run)] : run.map((number) => stretchOf([number])),
  )
}

/** Sorted numbers in runs without gaps. */
export function unbrokenRuns(numbers: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run?.at(-1) === number - 1) run.push(number)
    else runs.push([number])
  }
  return runs
}

function stretchOf(run: readonly number[]): Stretch {
  const from = run[0] ?? 0
  return { from, to: run.at(-1) ?? from, step: 1 }
}
