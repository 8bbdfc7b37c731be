import { describe, expect, it } from 'vitest'
import { buildDiagram, buildEdge, buildNode, buildStep, buildWhatIf } from './diagram.fixture'
import { diagramFile } from './diagram-file'

describe('diagramFile', () => {
  it('[DG4] tells what a step is about also where that is broken', () => {
    const whatIfs = [buildWhatIf({ steps: [buildStep('b-c')] })]
    const [, down] = diagramFile(buildDiagram({ whatIfs }), 'en').walks
    expect(down?.states[2]?.c).toBe('broken')
    expect(down?.parts).toEqual([[], ['a-b', 'a', 'b'], ['b-c', 'b', 'c']])
  })

  it('says of each part what it is and where its edges lead, apart from its namesakes', () => {
    const named = (id: string, role: string) =>
      buildNode(id, [id === 'a' ? 0 : 1, 0], {
        name: { ko: '표', en: 'Table' },
        role: { ko: role, en: role },
      })
    const twins = buildDiagram({
      nodes: [named('a', 'left'), named('b', 'right')],
      edges: [buildEdge('a', 'b')],
      steps: [buildStep('a-b'), buildStep('a-b', { back: true })],
    })
    expect(diagramFile(twins, 'en').labels).toEqual({
      a: 'Table, left. → Table (right): call',
      b: 'Table, right. ← Table (left): call',
      'a-b': 'Table (left) → Table (right): call',
    })
  })
})
