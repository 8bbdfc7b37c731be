/** Percent for each of so many right options, with the five decimals that Moodle knows its fractions by. */
export function shareOfCredit(right: number): number {
  return Number((100 / Math.max(1, right)).toFixed(5))
}
