import { expect, it } from 'vitest'
import { compareDiagrams } from './compare-diagrams'
import { buildDiagram, buildEdge, buildNode, buildStep } from './diagram.fixture'

const row = buildDiagram()
const withCache = buildDiagram({
  nodes: [buildNode('a', [0, 0]), buildNode('b', [1, 0]), buildNode('cache', [2, 0])],
  edges: [buildEdge('a', 'b'), buildEdge('b', 'cache')],
  steps: [buildStep('a-b'), buildStep('b-cache')],
})

it('[DG12] tells the parts that only one of two diagrams has', () => {
  expect(compareDiagrams(row, withCache)).toEqual({
    first: new Set(['c', 'b-c']),
    second: new Set(['cache', 'b-cache']),
  })
})

it('[DG12] tells a group that only one of two diagrams has', () => {
  const inVpc = buildDiagram({
    groups: [{ id: 'vpc', kind: 'vpc', name: { ko: 'VPC', en: 'VPC' }, holds: ['b'] }],
  })
  expect(compareDiagrams(row, inVpc)).toEqual({ first: new Set(), second: new Set(['vpc']) })
})

it('[DG12] takes an edge of the same name that leads elsewhere for another edge', () => {
  const turned = buildDiagram({
    edges: [buildEdge('a', 'b'), buildEdge('c', 'b', { id: 'b-c' })],
  })
  expect(compareDiagrams(row, turned)).toEqual({
    first: new Set(['b-c']),
    second: new Set(['b-c']),
  })
})

it('[DG12] finds nothing between a diagram and itself', () => {
  expect(compareDiagrams(row, row)).toEqual({ first: new Set(), second: new Set() })
})
