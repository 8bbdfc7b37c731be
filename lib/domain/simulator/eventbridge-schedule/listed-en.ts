import type { Stretch } from './number-stretches'

/** `1`, `1 and 2`, `1, 2 and 3`. */
export function listedEn(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** `the 1st and the 15th`, `8 AM through 5 PM`, `0 through 45 in steps of 15`. */
export function stretchesEn(
  stretches: readonly Stretch[],
  name: (number: number) => string,
): string {
  return listedEn(
    stretches.map(({ from, to, step }) => {
      if (from === to) return name(from)
      const ends = `${name(from)} through ${name(to)}`
      return step === 1 ? ends : `${ends} in steps of ${step}`
    }),
  )
}

/** `1st`, `2nd`, `3rd`, `11th`, `22nd`. */
export function ordinalEn(number: number): string {
  const [tens, ones] = [Math.floor(number / 10) % 10, number % 10]
  const ending = tens === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][ones] ?? 'th')
  return `${number}${ending}`
}
