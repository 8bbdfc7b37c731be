import { type Diagram, diagramSchema } from './diagram'

const both = (text: string) => ({ ko: text, en: text })

export function buildNode(id: string, at: readonly [number, number], overrides = {}) {
  return { id, glyph: 'function', name: both(id), at, ...overrides }
}

export function buildEdge(from: string, to: string, overrides = {}) {
  return { id: `${from}-${to}`, from, to, says: both('call'), ...overrides }
}

export function buildStep(edge: string, overrides = {}) {
  return { edge, say: both(`along ${edge}`), ...overrides }
}

/** A row of three nodes with a walk from the first to the last; with overrides whatever is to be tried. */
export function buildDiagram(overrides: Readonly<Record<string, unknown>> = {}): Diagram {
  return diagramSchema.parse({
    slug: 'row',
    title: both('Row'),
    summary: both('A row.'),
    nodes: [buildNode('a', [0, 0]), buildNode('b', [1, 0]), buildNode('c', [2, 0])],
    edges: [buildEdge('a', 'b'), buildEdge('b', 'c')],
    steps: [buildStep('a-b'), buildStep('b-c')],
    ...overrides,
  })
}

export function buildWhatIf(overrides = {}) {
  return {
    id: 'down',
    name: both('Down'),
    keeps: 1,
    breaks: ['c'],
    steps: [buildStep('a-b', { back: true })],
    consequence: both('It ends.'),
    fact: 'fact-1',
    ...overrides,
  }
}
