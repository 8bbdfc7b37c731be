import { describe, expect, it } from 'vitest'
import { buildDiagram, buildEdge, buildNode, buildStep } from './diagram.fixture'
import { neighbour } from './neighbour'
import { layOut, sceneOf } from './scene'

// a → b → c in a row; d under b, linked with b; e under c, linked with nothing.
const diagram = buildDiagram({
  nodes: [
    buildNode('a', [0, 0]),
    buildNode('b', [1, 0]),
    buildNode('c', [2, 0]),
    buildNode('d', [1, 1]),
    buildNode('e', [2, 1]),
  ],
  edges: [buildEdge('a', 'b'), buildEdge('b', 'c'), buildEdge('d', 'b')],
  steps: [buildStep('a-b'), buildStep('b-c')],
})
const wide = sceneOf(diagram, layOut(diagram, 'wide'), 'ko')
const tall = sceneOf(diagram, layOut(diagram, 'tall'), 'ko')

describe('[DG14] neighbour', () => {
  it.each([
    ['a', 'right', 'b'],
    ['b', 'right', 'c'],
    ['b', 'left', 'a'],
    ['b', 'down', 'd'],
    ['d', 'up', 'b'],
    ['a', 'left', null],
    ['c', 'down', null],
    ['nobody', 'down', null],
  ] as const)('leads from %s %s to %s', (from, direction, expected) => {
    expect(neighbour(wide, from, direction)).toBe(expected)
  })

  it('goes by where things stand in the shape that is shown', () => {
    expect(neighbour(tall, 'a', 'down')).toBe('b')
    expect(neighbour(tall, 'a', 'right')).toBeNull()
  })
})
