const minutesPerHour = 60

/**
 * Whether a table may lower its capacity at this minute of the day, after earlier decreases of that day: so many in the
 * first hour, then one an hour that follows an hour without any (fact `dynamodb-capacity-decrease-quota`).
 */
export function mayDecrease(
  minute: number,
  decreases: readonly number[],
  { initialDecreases }: { readonly initialDecreases: number },
): boolean {
  const [first] = decreases
  const last = decreases.at(-1)
  if (first === undefined || last === undefined) return true
  const inFirstHour = minute - first < minutesPerHour
  return inFirstHour ? decreases.length < initialDecreases : minute - last >= minutesPerHour
}
