import { processorsOf } from './language/processors'
import type { Machine, State } from './language/state'
import { targetsOf } from './language/targets'

/** Where a state stands on a grid: the way runs from column to column, what it leaves aside lies in rows below. */
export interface Cell {
  readonly column: number
  readonly row: number
}

/**
 * Cells for the states of a machine, and for those in it; no rectangle of a branch holds a state that is not its own. What
 * finds no room in `mostRows` rows stands in a column further on; only branches side by side may need more.
 */
export function placeStates(machine: Machine, mostRows: number): ReadonlyMap<string, Cell> {
  return blockOf(machine, mostRows).cells
}

interface Block {
  readonly cells: ReadonlyMap<string, Cell>
  readonly columns: number
  readonly rows: number
}

function blockOf(machine: Machine, mostRows: number): Block {
  const forward = forwardWays(machine)
  const blocks = new Map(
    [...machine.states].map(([name, state]) => [name, ownBlock(name, state, mostRows)]),
  )
  const taken = new Set<string>()
  const starts = new Map<string, Cell>()
  for (const name of placingOrder(machine, columnsOf(forward, blocks))) {
    const block = blocks.get(name)
    if (block === undefined) continue
    const before = [...starts].filter(([other]) => forward.get(other)?.includes(name))
    const column = Math.max(
      0,
      ...before.map(([other, start]) => start.column + (blocks.get(other)?.columns ?? 1)),
    )
    starts.set(name, freeCell(taken, { column, row: wishedRow(before) }, block, mostRows))
  }
  return joined(starts, blocks)
}

/** Column by column; in one, what is led to only when something fails comes last. */
function placingOrder(
  { startAt, states }: Machine,
  columns: ReadonlyMap<string, number>,
): readonly string[] {
  const usual = new Set([startAt, ...[...states.values()].flatMap(usualTargets)])
  const rank = (name: string) => (usual.has(name) ? 0 : 1)
  return [...columns]
    .sort(([a, first], [b, second]) => first - second || rank(a) - rank(b))
    .map(([name]) => name)
}

function usualTargets(state: State): readonly string[] {
  return targetsOf(state).flatMap(({ to, way }) => (way[0] === 'Catch' ? [] : [to]))
}

/** A state, with the branches that it runs to its right, one below the other. */
function ownBlock(name: string, state: State, mostRows: number): Block {
  const inner = processorsOf(state).map((machine) => blockOf(machine, mostRows))
  const rows = inner.reduce((sum, block) => sum + block.rows, 0)
  const cells = new Map([[name, { column: 0, row: Math.floor(Math.max(0, rows - 1) / 2) }]])
  let above = 0
  for (const block of inner) {
    for (const [other, { column, row }] of block.cells) {
      cells.set(other, { column: column + 1, row: row + above })
    }
    above += block.rows
  }
  const columns = 1 + Math.max(0, ...inner.map((block) => block.columns))
  return { cells, columns, rows: Math.max(1, rows) }
}

type Ways = ReadonlyMap<string, readonly string[]>

/** For each state those that it leads on to, without ways back to where it came from; in an order in which ways go on. */
function forwardWays({ startAt, states }: Machine): Ways {
  const ways = new Map<string, readonly string[]>()
  const open = new Set<string>()
  const visit = (name: string): void => {
    const state = states.get(name)
    if (state === undefined || ways.has(name) || open.has(name)) return
    open.add(name)
    const targets = [...new Set(targetsOf(state).map(({ to }) => to))]
    for (const target of targets.toReversed()) visit(target)
    open.delete(name)
    ways.set(
      name,
      targets.filter((target) => ways.has(target) && target !== name),
    )
  }
  visit(startAt)
  return new Map([...ways].toReversed())
}

/** As far right as the longest way to it; what it runs itself takes columns too. */
function columnsOf(forward: Ways, blocks: ReadonlyMap<string, Block>): ReadonlyMap<string, number> {
  const columns = new Map([...forward.keys()].map((name) => [name, 0]))
  for (const [name, targets] of forward) {
    const next = (columns.get(name) ?? 0) + (blocks.get(name)?.columns ?? 1)
    for (const target of targets) columns.set(target, Math.max(columns.get(target) ?? 0, next))
  }
  return columns
}

/** The row of the nearest state that leads to it. */
function wishedRow(before: readonly (readonly [string, Cell])[]): number {
  const [nearest] = before
    .map(([, cell]) => cell)
    .sort((a, b) => b.column - a.column || a.row - b.row)
  return nearest?.row ?? 0
}

/** The wished cell or one below; then above; then further on. */
function freeCell(taken: Set<string>, wished: Cell, block: Block, mostRows: number): Cell {
  const last = Math.max(mostRows, block.rows) - block.rows
  for (let { column } = wished; ; column++) {
    for (let tried = 0; tried <= last; tried++) {
      const row = (Math.min(wished.row, last) + tried) % (last + 1)
      const cells = rectangle(column, row, block)
      if (cells.some((cell) => taken.has(cell))) continue
      for (const cell of cells) taken.add(cell)
      return { column, row }
    }
  }
}

function rectangle(column: number, row: number, { columns, rows }: Block): readonly string[] {
  return Array.from({ length: columns * rows }, (_, index) => {
    return `${column + (index % columns)} ${row + Math.floor(index / columns)}`
  })
}

function joined(starts: ReadonlyMap<string, Cell>, blocks: ReadonlyMap<string, Block>): Block {
  const cells = new Map<string, Cell>()
  for (const [name, start] of starts) {
    for (const [inner, { column, row }] of blocks.get(name)?.cells ?? []) {
      cells.set(inner, { column: start.column + column, row: start.row + row })
    }
  }
  const places = [...cells.values()]
  return {
    cells,
    columns: 1 + Math.max(0, ...places.map(({ column }) => column)),
    rows: 1 + Math.max(0, ...places.map(({ row }) => row)),
  }
}
