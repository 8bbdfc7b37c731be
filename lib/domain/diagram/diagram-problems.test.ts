import { describe, expect, it } from 'vitest'
import { buildDiagram, buildEdge, buildNode, buildStep, buildWhatIf } from './diagram.fixture'
import { diagramProblems } from './diagram-problems'

const both = (text: string) => ({ ko: text, en: text })
const nodes = [buildNode('a', [0, 0]), buildNode('b', [1, 0])]
const group = (id: string, holds: readonly string[]) => ({
  id,
  kind: 'vpc',
  name: both(id),
  holds,
})
const problems = (overrides: Readonly<Record<string, unknown>>) =>
  diagramProblems(buildDiagram(overrides), new Set(['fact-1'])).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  )

describe('diagramProblems', () => {
  it('[DG1] finds nothing in a diagram that is whole', () => {
    expect(problems({ whatIfs: [buildWhatIf()] })).toEqual([])
  })

  it.each([
    [
      'an id that stands twice',
      {
        edges: [buildEdge('a', 'b', { id: 'a' }), buildEdge('b', 'c')],
        steps: [buildStep('b-c'), buildStep('b-c')],
      },
      'edges.0.id: found the id "a" again; expected an id of its own',
    ],
    [
      'an edge to nowhere',
      {
        nodes,
        edges: [buildEdge('a', 'b'), buildEdge('b', 'nowhere', { id: 'x' })],
        steps: [buildStep('a-b'), buildStep('x')],
      },
      'edges.1.to: found "nowhere"; expected the id of a node',
    ],
    [
      'an edge to where it comes from',
      {
        nodes,
        edges: [buildEdge('a', 'b'), buildEdge('b', 'b', { id: 'x' })],
        steps: [buildStep('a-b'), buildStep('x')],
      },
      'edges.1.to: found "b" at both ends; expected another node',
    ],
    [
      'a group of what is not there',
      { groups: [group('g', ['a', 'z'])] },
      'groups.0.holds.1: found "z"; expected a node or a group',
    ],
    [
      'a node in two groups',
      { groups: [group('g', ['a']), group('h', ['a'])] },
      'groups.1.holds.0: found "a" in two groups; expected one group around it',
    ],
    [
      'a group that holds itself by way of another',
      { groups: [group('g', ['h']), group('h', ['a', 'g'])] },
      'groups.1.holds.1: found "g"; expected a group that does not hold this one',
    ],
    [
      'a step along nothing',
      { steps: [buildStep('a-b'), { say: both('x') }] },
      'steps.1: found neither; expected an edge or a node, one of the two',
    ],
    [
      'a step along an unknown edge',
      { steps: [buildStep('a-b'), buildStep('a-z')] },
      'steps.1.edge: found "a-z"; expected the id of an edge',
    ],
    [
      'a step on an unknown fact',
      { steps: [buildStep('a-b', { facts: ['no-fact'] }), buildStep('b-c')] },
      'steps.0.facts: found "no-fact"; expected the id of a fact',
    ],
    [
      'a what-if that keeps too much',
      { whatIfs: [buildWhatIf({ keeps: 3 })] },
      'whatIfs.0.keeps: found 3 steps kept; expected at most 2, as many as there are',
    ],
    [
      'a what-if that breaks what is not there',
      { whatIfs: [buildWhatIf({ breaks: ['z'] })] },
      'whatIfs.0.breaks: found "z"; expected the id of a node or an edge',
    ],
    [
      'a what-if on an unknown fact',
      { whatIfs: [buildWhatIf({ fact: 'no-fact' })] },
      'whatIfs.0.fact: found "no-fact"; expected the id of a fact',
    ],
  ])('[DG1] finds %s', (_, overrides, expected) => {
    expect(problems(overrides)).toContain(expected)
  })
})
