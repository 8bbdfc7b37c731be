import { describe, expect, it } from 'vitest'
import { buildDiagram, buildStep, buildWhatIf } from './diagram.fixture'
import { diagramFile } from './diagram-file'

describe('diagramFile', () => {
  it('[DG4] tells what a step is about also where that is broken', () => {
    const whatIfs = [buildWhatIf({ steps: [buildStep('b-c')] })]
    const [, down] = diagramFile(buildDiagram({ whatIfs }), 'en').walks
    expect(down?.states[2]?.c).toBe('broken')
    expect(down?.parts).toEqual([[], ['a-b', 'a', 'b'], ['b-c', 'b', 'c']])
  })
})
