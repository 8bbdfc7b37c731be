import type { Diagram, DiagramGroup, DiagramNode, Glyph } from '@/lib/domain/diagram/diagram'
import { fontSize, metrics } from '@/lib/domain/diagram/metrics'
import { wrapText } from '@/lib/domain/diagram/text-width'
import { inEach, type Localized } from '@/lib/shared/locale'
import { processorsOf } from './language/processors'
import type { Machine, State, StateType } from './language/state'
import { machineEdges } from './machine-edges'
import { type Cell, placeStates } from './place-states'

/** What a picture of a machine is called, and its states, by name; a state without words is called by its name. */
export interface MachineNames {
  readonly title: Localized
  readonly summary: Localized
  readonly labels: Readonly<Record<string, Localized>>
}

/**
 * A machine as a diagram, to be drawn as all others are: a node for each state, with the state's name as its id, a group
 * for each branch and for what a Map does with each item. It has no steps of its own: `litParts` says how its parts stand.
 */
export function machineDiagram(machine: Machine, names: MachineNames): Diagram {
  const [wide, tall] = [placeStates(machine, mostRows.wide), placeStates(machine, mostRows.tall)]
  return {
    slug: 'state-machine',
    title: names.title,
    summary: names.summary,
    groups: groupsOf(machine),
    nodes: statesIn(machine).map(([name, state]): DiagramNode => {
      const [place, narrow] = [wide.get(name) ?? start, tall.get(name) ?? start]
      const label = Object.hasOwn(names.labels, name) ? names.labels[name] : undefined
      return {
        id: name,
        glyph: glyphOf(state),
        name: inEach((locale) => fittingName(label?.[locale] ?? spaced(name))),
        role: { ko: state.type, en: state.type },
        at: [place.column, place.row],
        tall: [narrow.row, narrow.column],
      }
    }),
    edges: machineEdges(machine).map(({ id, from, to, says, isFallback }) => ({
      id,
      from,
      to,
      says,
      kind: isFallback ? 'event' : 'request',
      private: null,
    })),
    steps: [],
    whatIfs: [],
    compare: null,
  }
}

const start: Cell = { column: 0, row: 0 }

/** As many as there is room for: below one another on a page, side by side on a phone. */
const mostRows = { wide: 12, tall: 3 } as const

function statesIn(machine: Machine): readonly (readonly [string, State])[] {
  return [...machine.states].flatMap(([name, state]) => [
    [name, state] as const,
    ...processorsOf(state).flatMap(statesIn),
  ])
}

function groupsOf({ states }: Machine): DiagramGroup[] {
  return [...states].flatMap(([name, state]) =>
    processorsOf(state).flatMap((inner, index): DiagramGroup[] => [
      {
        id: groupId(name, index),
        kind: state.type === 'Map' ? 'region' : 'zone',
        name:
          state.type === 'Map'
            ? { ko: '항목마다', en: 'Each item' }
            : { ko: `갈래 ${index + 1}`, en: `Branch ${index + 1}` },
        holds: [...inner.states].flatMap(([held, own]) => [
          held,
          ...processorsOf(own).map((_, at) => groupId(held, at)),
        ]),
      },
      ...groupsOf(inner),
    ]),
  )
}

function groupId(name: string, index: number): string {
  return `${name} #${index + 1}`
}

const glyphs: Readonly<Record<StateType, Glyph>> = {
  Pass: 'code',
  Task: 'function',
  Choice: 'network',
  Wait: 'clock',
  Succeed: 'certificate',
  Fail: 'lock',
  Parallel: 'stream',
  Map: 'queue',
}

/** What a task calls, by what its ARN begins with. */
const services: readonly (readonly [RegExp, Glyph])[] = [
  [/\.waitForTaskToken$/, 'person'],
  [/:activity:/, 'server'],
  [/:::(?:aws-sdk:)?sqs/, 'queue'],
  [/:::(?:aws-sdk:)?sns/, 'topic'],
  [/:::(?:aws-sdk:)?dynamodb/, 'table'],
  [/:::(?:aws-sdk:)?states/, 'flow'],
  [/:::(?:aws-sdk:)?(?:s3|glue|athena)/, 'bucket'],
  [/:::(?:aws-sdk:)?(?:events|kinesis)/, 'stream'],
  [/:::(?:aws-sdk:)?(?:ecs|batch|codebuild)/, 'server'],
  [/:::(?:aws-sdk:)?apigateway|:::http/, 'gateway'],
]

function glyphOf(state: State): Glyph {
  const resource = state.type === 'Task' ? (state.resource ?? '') : ''
  return services.find(([pattern]) => pattern.test(resource))?.[1] ?? glyphs[state.type]
}

/** `ValidateOrder_v2` as `Validate Order v2`: a name breaks at spaces only. */
function spaced(name: string): string {
  return name
    .replaceAll(/[_\-./]+/g, ' ')
    .replaceAll(/(?<=\p{Ll}|\d)(?=\p{Lu})/gu, ' ')
    .trim()
}

/** As much of a name as has room in a node of the narrow picture. */
function fittingName(name: string): string {
  const width = metrics.tall.node.width - 2 * nodeInset
  const fits = (text: string) => wrapText(text, fontSize.name, width, 2) !== null
  if (fits(name)) return name
  const signs = [...name]
  for (let length = signs.length - 1; length > 0; length--) {
    const shortened = `${signs.slice(0, length).join('').trimEnd()}…`
    if (fits(shortened)) return shortened
  }
  return '…'
}

const nodeInset = 5
