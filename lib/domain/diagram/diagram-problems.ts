import { foundExpected } from '@/lib/domain/notes/problem'
import type { Diagram, DiagramStep } from './diagram'

/** What is wrong with a diagram, and where: the way to it in the file. */
export interface DiagramProblem {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** Everything that a diagram refers to and that is not there, or that is there twice (RULES.md). */
export function diagramProblems(
  diagram: Diagram,
  factIds: ReadonlySet<string>,
): readonly DiagramProblem[] {
  return [
    ...repeatedIds(diagram),
    ...groupProblems(diagram),
    ...edgeProblems(diagram),
    ...diagram.steps.flatMap((step, index) =>
      stepProblems(diagram, step, factIds, ['steps', index]),
    ),
    ...whatIfProblems(diagram, factIds),
    ...comparisonProblems(diagram, factIds),
  ]
}

function comparisonProblems(
  { compare }: Diagram,
  factIds: ReadonlySet<string>,
): readonly DiagramProblem[] {
  return (compare?.differences ?? []).flatMap(({ fact }, index) =>
    factIds.has(fact)
      ? []
      : [
          {
            path: ['compare', 'differences', index, 'fact'],
            message: foundExpected(`"${fact}"`, 'the id of a fact'),
          },
        ],
  )
}

function repeatedIds({ nodes, groups, edges, whatIfs }: Diagram): readonly DiagramProblem[] {
  const parts = [
    ...nodes.map(({ id }, index) => ({ id, path: ['nodes', index, 'id'] })),
    ...groups.map(({ id }, index) => ({ id, path: ['groups', index, 'id'] })),
    ...edges.map(({ id }, index) => ({ id, path: ['edges', index, 'id'] })),
    ...whatIfs.map(({ id }, index) => ({ id, path: ['whatIfs', index, 'id'] })),
  ]
  return parts
    .filter(({ id }, index) => parts.findIndex((part) => part.id === id) < index)
    .map(({ id, path }) => ({
      path,
      message: foundExpected(`the id "${id}" again`, 'an id of its own'),
    }))
}

function groupProblems({ groups, nodes }: Diagram): readonly DiagramProblem[] {
  const known = new Set([...nodes, ...groups].map(({ id }) => id))
  const heldBefore = (id: string, count: number) =>
    groups.slice(0, count).some(({ holds }) => holds.includes(id))
  return groups.flatMap(({ id, holds }, index) =>
    holds.flatMap((held, at) => {
      const path = ['groups', index, 'holds', at]
      const name = `"${held}"`
      if (!known.has(held)) return [{ path, message: foundExpected(name, 'a node or a group') }]
      if (isWithin(groups, id, held)) {
        return [{ path, message: foundExpected(name, 'a group that does not hold this one') }]
      }
      return heldBefore(held, index)
        ? [{ path, message: foundExpected(`${name} in two groups`, 'one group around it') }]
        : []
    }),
  )
}

/** Whether the group `id` is `outer` itself or lies somewhere in it. */
function isWithin(
  groups: Diagram['groups'],
  id: string,
  outer: string,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (id === outer) return true
  const holds = seen.has(outer) ? [] : (groups.find((group) => group.id === outer)?.holds ?? [])
  return holds.some((held) => isWithin(groups, id, held, new Set([...seen, outer])))
}

function edgeProblems({ edges, nodes }: Diagram): readonly DiagramProblem[] {
  return edges.flatMap(({ from, to }, index) => {
    const ends = [
      { end: 'from', id: from },
      { end: 'to', id: to },
    ]
    const nowhere = ends
      .filter(({ id }) => !nodes.some((node) => node.id === id))
      .map(({ end, id }) => ({
        path: ['edges', index, end],
        message: foundExpected(`"${id}"`, 'the id of a node'),
      }))
    const path = ['edges', index, 'to']
    return from === to
      ? [...nowhere, { path, message: foundExpected(`"${to}" at both ends`, 'another node') }]
      : nowhere
  })
}

function stepProblems(
  { edges, nodes }: Diagram,
  { edge, at, facts }: DiagramStep,
  factIds: ReadonlySet<string>,
  path: DiagramProblem['path'],
): readonly DiagramProblem[] {
  const problem = (field: string, found: string, expected: string) => [
    { path: [...path, field], message: foundExpected(found, expected) },
  ]
  return [
    ...((edge === null) === (at === null)
      ? [
          {
            path,
            message: foundExpected(edge ? 'both' : 'neither', 'an edge or a node, one of the two'),
          },
        ]
      : []),
    ...(edge !== null && !edges.some(({ id }) => id === edge)
      ? problem('edge', `"${edge}"`, 'the id of an edge')
      : []),
    ...(at !== null && !nodes.some(({ id }) => id === at)
      ? problem('at', `"${at}"`, 'the id of a node')
      : []),
    ...facts
      .filter((fact) => !factIds.has(fact))
      .flatMap((fact) => problem('facts', `"${fact}"`, 'the id of a fact')),
  ]
}

function whatIfProblems(diagram: Diagram, factIds: ReadonlySet<string>): readonly DiagramProblem[] {
  const parts = new Set([...diagram.nodes, ...diagram.edges].map(({ id }) => id))
  return diagram.whatIfs.flatMap(({ keeps, breaks, skips, steps, fact, symptom, fault }, index) => {
    const path = ['whatIfs', index]
    const at = (field: string, found: string, expected: string) => ({
      path: [...path, field],
      message: foundExpected(found, expected),
    })
    const count = diagram.steps.length
    return [
      ...(keeps > count
        ? [at('keeps', `${keeps} steps kept`, `at most ${count}, as many as there are`)]
        : []),
      ...(['breaks', 'skips'] as const).flatMap((field) =>
        (field === 'breaks' ? breaks : skips)
          .filter((id) => !parts.has(id))
          .map((id) => at(field, `"${id}"`, 'the id of a node or an edge')),
      ),
      ...(fault === null || breaks.includes(fault)
        ? []
        : [at('fault', `"${fault}"`, 'one of `breaks`')]),
      ...((fault === null) === (symptom === null)
        ? []
        : [
            at(fault === null ? 'symptom' : 'fault', 'one alone', '`symptom` and `fault` together'),
          ]),
      ...(factIds.has(fact) ? [] : [at('fact', `"${fact}"`, 'the id of a fact')]),
      ...steps.flatMap((step, place) =>
        stepProblems(diagram, step, factIds, [...path, 'steps', place]),
      ),
    ]
  })
}
