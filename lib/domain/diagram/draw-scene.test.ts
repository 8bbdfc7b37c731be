import { describe, expect, it } from 'vitest'
import { buildDiagram, buildWhatIf } from './diagram.fixture'
import { drawScene } from './draw-scene'
import { layOut, sceneOf } from './scene'
import { standaloneSvg } from './standalone-svg'
import { writeSvg } from './svg'
import { partStates } from './walk'

const diagram = buildDiagram({ whatIfs: [buildWhatIf()] })
const scene = sceneOf(diagram, layOut(diagram, 'wide'), 'ko')
const options = { locale: 'ko', title: 'Row', description: null } as const
const draw = (more = {}) => writeSvg(drawScene(scene, { ...options, ...more }))

describe('drawScene', () => {
  it('[DG4] shows everything alike where no step is singled out', () => {
    expect(draw()).not.toMatch(/diagram-(active|waiting|passed)/)
  })

  it('[DG4] gives each part the class of how it stands', () => {
    const drawing = draw({ states: partStates(diagram, null, 1) })
    expect(drawing).toContain('class="diagram-node diagram-active"')
    expect(drawing).toContain('class="diagram-node diagram-waiting"')
  })

  it('[DG14] marks what is broken by a cross as well as by its colour', () => {
    const drawing = draw({ states: partStates(diagram, 'down', 2) })
    expect(drawing.match(/diagram-broken-mark/g)).toHaveLength(1)
    expect(draw({ states: partStates(diagram, null, 2) })).not.toContain('diagram-broken-mark')
  })

  it('[DG15] shows a letter in place of what a question hides, and nothing of its name', () => {
    const drawing = draw({ marks: new Map([['b', 'A']]) })
    expect(drawing).toContain('>A</text>')
    expect(drawing).not.toContain('>b</text>')
    expect(draw()).toContain('>b</text>')
  })

  it('[DG12] marks what only this diagram has by a plus as well as by its colour', () => {
    expect(draw({ only: new Set(['c']) }).match(/diagram-only-mark/g)).toHaveLength(1)
  })
})

describe('standaloneSvg', () => {
  it('[DG10] is whole without a stylesheet, and says what it shows', () => {
    const file = standaloneSvg(scene, { ...options, description: '1. a → b' }, 'dark')
    expect(file).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /)
    expect(file).toContain('<desc>1. a → b</desc>')
    expect(file).not.toContain('var(--')
    // Drawing programs know the selectors of CSS 2 only.
    expect(file).not.toMatch(/:is\(|:where\(|:has\(/)
  })
})
