/** From `low` to `high`, each a share between 0 and 1. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** The 97.5 % quantile of the standard normal distribution: 95 % lie between it and its negative. */
const z = 1.959964

/**
 * Where the true share lies with 95 % confidence, when `right` of `total` were right; all of 0 to 1
 * where nothing was asked. Wilson's score interval, which stays within 0 and 1 and holds for few items:
 * (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n).
 * Source: E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference,
 * Journal of the American Statistical Association 22 (1927), 209–212.
 */
export function wilsonInterval(right: number, total: number): Interval {
  if (total === 0) return { low: 0, high: 1 }
  const share = right / total
  const shrink = 1 + z ** 2 / total
  const centre = (share + z ** 2 / (2 * total)) / shrink
  const spread = (share * (1 - share)) / total + z ** 2 / (4 * total ** 2)
  const half = (z * Math.sqrt(spread)) / shrink
  // What is 0 or 1 by the formula must not miss it by a rounding.
  return {
    low: right === 0 ? 0 : centre - half,
    high: right === total ? 1 : centre + half,
  }
}
