export interface TokenBucket {
  readonly hasOne: (atMs: number) => boolean
  /** Takes one, which there has to be. */
  readonly take: () => void
}

/** Tokens that come in evenly and are kept up to so many; what is more is lost. Moments only go forward. */
export function createTokenBucket(most: number, perMs: number): TokenBucket {
  let left = most
  let countedAtMs = 0
  return {
    hasOne: (atMs) => {
      left = Math.min(most, left + (atMs - countedAtMs) * perMs)
      countedAtMs = atMs
      return left >= 1
    },
    take: () => {
      left -= 1
    },
  }
}
