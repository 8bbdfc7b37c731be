import type { Round } from './rounds'

/** What became of an item since the last earlier round that asked it. */
export const roundChanges = ['still_missed', 'slipped', 'new', 'got_over', 'held'] as const
export type RoundChange = (typeof roundChanges)[number]

/** One item over the rounds: whether it was right in each, null where it was not asked. */
export interface RoundLine {
  readonly itemId: string
  readonly change: RoundChange
  readonly marks: readonly (boolean | null)[]
}

export interface RoundComparison {
  /** This round and those before it, oldest first. */
  readonly rounds: readonly Round[]
  /** One line for each item answered in this round: what was missed first. */
  readonly lines: readonly RoundLine[]
}

/** A round held against those before it. */
export function compareRounds(all: readonly Round[], round: Round): RoundComparison {
  const rounds = all.filter(({ number }) => number <= round.number)
  const marks = rounds.map(
    ({ results }) => new Map(results.map(({ itemId, correct }) => [itemId, correct])),
  )
  const lines = round.results.map(({ itemId }) => {
    const line = marks.map((known) => known.get(itemId) ?? null)
    return { itemId, marks: line, change: changeOf(line) }
  })
  return { rounds, lines: lines.sort((a, b) => rank(a) - rank(b)) }
}

/** The last mark is that of the round itself. */
function changeOf(marks: readonly (boolean | null)[]): RoundChange {
  const now = marks.at(-1) === true
  const before = marks.slice(0, -1).findLast((mark) => mark !== null) ?? null
  if (before === null) return 'new'
  if (now) return before ? 'held' : 'got_over'
  return before ? 'slipped' : 'still_missed'
}

function rank({ change, marks }: RoundLine): number {
  const missedFirst = marks.at(-1) === true ? roundChanges.length : 0
  return missedFirst + roundChanges.indexOf(change)
}
