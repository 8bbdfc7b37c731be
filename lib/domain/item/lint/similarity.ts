/** The pairs of neighbouring characters of a text. */
export function bigrams(text: string): ReadonlySet<string> {
  return grams(text, 2)
}

export function grams(text: string, length: number): ReadonlySet<string> {
  const characters = [...text]
  const starts = characters.slice(0, Math.max(0, characters.length - length + 1))
  return new Set(starts.map((_, index) => characters.slice(index, index + length).join('')))
}

/** How alike two sets are, from 0 to 1 (Dice's coefficient). */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  const shared = [...a].filter((one) => b.has(one)).length
  return (2 * shared) / (a.size + b.size)
}
