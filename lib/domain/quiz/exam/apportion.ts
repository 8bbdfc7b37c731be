/**
 * Parts `count` by shares into whole numbers: each gets its share rounded down, and what is left goes
 * to the largest remainders, the first named first. Method of largest remainders (Hamilton, Hare quota).
 */
export function apportion<Name extends string>(
  count: number,
  shares: Readonly<Record<Name, number>>,
): Readonly<Record<Name, number>> {
  const entries = Object.entries<number>(shares)
  const total = entries.reduce((sum, [, share]) => sum + share, 0)
  const quotas = entries.map(([name, share]) => {
    // Whole numbers throughout: a remainder must not depend on how a fraction is stored.
    const product = count * share
    return { name, whole: Math.floor(product / total), remainder: product % total }
  })
  const given = quotas.reduce((sum, { whole }) => sum + whole, 0)
  const lucky = quotas
    .toSorted((a, b) => b.remainder - a.remainder)
    .slice(0, count - given)
    .map(({ name }) => name)
  const parts = quotas.map(({ name, whole }) => [name, whole + (lucky.includes(name) ? 1 : 0)])
  // `Object.entries` forgets that the names are the names of the shares.
  return Object.fromEntries(parts) as Record<Name, number>
}
