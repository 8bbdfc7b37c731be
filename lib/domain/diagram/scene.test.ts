import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edgeBadge } from './badge'
import type { Diagram } from './diagram'
import { buildDiagram, buildEdge, buildNode, buildStep, buildWhatIf } from './diagram.fixture'
import { drawScene } from './draw-scene'
import { overlaps, stretches } from './geometry'
import type { Shape } from './metrics'
import { layOut, sceneOf } from './scene'
import { sceneProblems } from './scene-problems'
import { writeSvg } from './svg'
import { textWidth, wrapText } from './text-width'

const both = (text: string) => ({ ko: text, en: text })
const messages = (
  overrides: Readonly<Record<string, unknown>>,
  shape: 'wide' | 'tall' = 'wide',
) => {
  const diagram = buildDiagram(overrides)
  return sceneProblems(diagram, sceneOf(diagram, layOut(diagram, shape), 'en')).map(
    ({ id, message }) => `${id}: ${message}`,
  )
}

const pictureOf = (diagram: Diagram, shape: Shape) => sceneOf(diagram, layOut(diagram, shape), 'en')

describe('sceneOf', () => {
  it('[DG6] puts a row of three into a column on a phone', () => {
    const tall = pictureOf(buildDiagram(), 'tall')
    expect(new Set(tall.nodes.map(({ rect }) => rect.x)).size).toBe(1)
    expect(tall.size.width).toBeLessThan(tall.size.height)
  })

  it('[DG14] writes what an edge says beside the badge that breaks it', () => {
    const words = both('a long call')
    const diagram = buildDiagram({
      edges: [buildEdge('a', 'b', { says: words }), buildEdge('b', 'c')],
      whatIfs: [buildWhatIf({ breaks: ['a-b'] })],
    })
    for (const shape of ['wide', 'tall'] as const) {
      const [edge] = sceneOf(diagram, layOut(diagram, shape), 'en', 'down').edges
      const label = edge?.label
      expect(label?.collides).toBe(false)
      expect(label && overlaps(label.rect, edgeBadge(edge.points))).toBe(false)
    }
  })

  it('[DG7] leads an edge from middle to middle where nothing is in its way', () => {
    const [edge] = pictureOf(buildDiagram(), 'wide').edges
    const [a, b] = pictureOf(buildDiagram(), 'wide').nodes.map(({ rect }) => rect)
    expect(edge?.points).toEqual([
      { x: (a?.x ?? 0) + (a?.width ?? 0), y: (a?.y ?? 0) + (a?.height ?? 0) / 2 },
      { x: b?.x, y: (b?.y ?? 0) + (b?.height ?? 0) / 2 },
    ])
  })

  it('[DG7] leads an edge around a node that stands between', () => {
    const scene = pictureOf(
      buildDiagram({ edges: [buildEdge('a', 'b'), buildEdge('b', 'c'), buildEdge('a', 'c')] }),
      'wide',
    )
    expect(scene.edges[2]?.points.length).toBe(4)
  })

  it('[DG8] draws any few nodes with edges between them so that no edge runs through a node or along another', () => {
    const cell = fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 2 }))
    const cells = fc.uniqueArray(cell, { minLength: 3, maxLength: 6, selector: String })
    fc.assert(
      fc.property(
        cells,
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 5 }),
        (places, pairs) => {
          const nodes = places.map((at, index) => buildNode(`n${index}`, at))
          const edges = pairs.flatMap(([from, to], index) => {
            const [a, b] = [from % nodes.length, to % nodes.length]
            return a === b ? [] : [buildEdge(`n${a}`, `n${b}`, { id: `e${index}` })]
          })
          const [first] = edges
          if (first === undefined) return
          const steps = [buildStep(first.id), buildStep(first.id)]
          const found = messages({ nodes, edges, steps }).filter((text) => /runs|no way/.test(text))
          expect(found).toEqual([])
        },
      ),
      { numRuns: 40 },
    )
  })

  it('[DG7] runs at right angles only', () => {
    const nodes = [buildNode('a', [0, 0]), buildNode('b', [1, 1]), buildNode('c', [2, 0])]
    for (const { points } of pictureOf(buildDiagram({ nodes }), 'wide').edges) {
      for (const { width, height } of stretches(points)) expect(width * height).toBe(0)
    }
  })
})

describe('sceneProblems', () => {
  it('[DG8] finds nothing in what can be read', () => {
    expect(messages({})).toEqual([])
    expect(messages({}, 'tall')).toEqual([])
  })

  it.each([
    [
      'two nodes in one place',
      { nodes: [buildNode('a', [0, 0]), buildNode('b', [1, 0]), buildNode('c', [1, 0])] },
      'c: it lies on the node "b"',
    ],
    [
      'a name without room',
      {
        nodes: [
          buildNode('a', [0, 0], { name: both('Supercalifragilistic') }),
          buildNode('b', [1, 0]),
          buildNode('c', [2, 0]),
        ],
      },
      'a: its name does not fit into two lines',
    ],
    [
      'a stranger in a group',
      { groups: [{ id: 'g', kind: 'vpc', name: both('G'), holds: ['a', 'c'] }] },
      'g: the node "b" lies in it and is not held by it',
    ],
    [
      'a label that is too long',
      {
        edges: [
          buildEdge('a', 'b', {
            says: both('a very long story about what goes along here and why'),
          }),
          buildEdge('b', 'c'),
        ],
      },
      'a-b: what it says has no room: make it shorter or move a node',
    ],
  ])('[DG8] finds %s', (_, overrides, expected) => {
    expect(messages(overrides)).toContain(expected)
  })

  it('[DG8] finds a narrow picture that is wider than a phone', () => {
    const nodes = ['a', 'b', 'c', 'd'].map((id, index) => buildNode(id, [0, index]))
    expect(messages({ nodes }, 'tall')).toContain('row: the tall picture is 472 wide; at most 360')
  })
})

describe('textWidth', () => {
  it('takes Hangul for twice as wide as it takes a narrow letter, and sums up', () => {
    expect(textWidth('한글', 10)).toBe(20)
    expect(textWidth('il', 10)).toBeCloseTo(7.2)
  })

  it('breaks lines at spaces only', () => {
    expect(wrapText('NAT 게이트웨이', 13, 84, 2)).toEqual(['NAT', '게이트웨이'])
    expect(wrapText('게이트웨이게이트웨이', 13, 84, 2)).toBeNull()
    expect(wrapText('Lambda@Edge', 13, 84, 2)).toEqual(['Lambda', '@Edge'])
    expect(wrapText('Lambda@Edge', 13, 120, 2)).toEqual(['Lambda@Edge'])
  })
})

describe('writeSvg', () => {
  it('[DG10] writes no text that could be read as markup', () => {
    const diagram = buildDiagram({ title: both('<b>"&') })
    const scene = pictureOf(diagram, 'wide')
    const text = writeSvg(
      drawScene(scene, { locale: 'en', title: diagram.title.en, description: '' }),
    )
    expect(text).toContain('<title>&lt;b&gt;&quot;&amp;</title>')
    expect(text).not.toContain('<b>')
  })
})
