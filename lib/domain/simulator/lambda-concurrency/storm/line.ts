/** Things in the order in which they were added, taken from either end. */
export interface Line<Thing> {
  readonly length: () => number
  readonly first: () => Thing | null
  readonly add: (thing: Thing) => void
  readonly takeFirst: () => Thing | null
  readonly takeLast: () => Thing | null
}

/** Taking the first does not move the others: what was taken is cut off only once it is most of the list. */
export function createLine<Thing>(things: readonly Thing[]): Line<Thing> {
  let list = [...things]
  let taken = 0
  const first = () => list[taken] ?? null
  return {
    length: () => list.length - taken,
    first,
    add: (thing) => {
      list.push(thing)
    },
    takeFirst: () => {
      const thing = first()
      if (thing !== null) taken += 1
      if (taken > 1000 && taken * 2 > list.length) {
        list = list.slice(taken)
        taken = 0
      }
      return thing
    },
    takeLast: () => (list.length > taken ? (list.pop() ?? null) : null),
  }
}
