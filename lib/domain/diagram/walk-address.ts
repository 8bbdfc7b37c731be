/** Where somebody is in a walk. Step 0 is before it begins. */
export interface WalkPlace {
  readonly step: number
  /** The id of the what-if; null where nothing fails. */
  readonly whatIf: string | null
}

export const walkStart: WalkPlace = { step: 0, whatIf: null }

/** A place as the address holds it: `3`, `3.no-nat`; empty for the beginning. */
export function writeWalkPlace({ step, whatIf }: WalkPlace): string {
  if (whatIf !== null) return `${step}.${whatIf}`
  return step === 0 ? '' : String(step)
}

/**
 * Reads what `writeWalkPlace` wrote. What a link from elsewhere or of an older diagram names and is not there (any more) is
 * the beginning, or the last step there is.
 *
 * @param lengths - the number of steps of each walk, by its what-if
 */
export function readWalkPlace(
  text: string,
  lengths: ReadonlyMap<string | null, number>,
): WalkPlace {
  const [, digits, id = null] = /^(\d{1,3})(?:\.([a-z0-9-]+))?$/.exec(text) ?? []
  if (digits === undefined) return walkStart
  const whatIf = id !== null && lengths.has(id) ? id : null
  return { step: Math.min(Number(digits), lengths.get(whatIf) ?? 0), whatIf }
}
