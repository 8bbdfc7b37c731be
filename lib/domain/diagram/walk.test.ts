import { describe, expect, it } from 'vitest'
import { describeWalk } from './describe-walk'
import { buildDiagram, buildNode, buildStep, buildWhatIf } from './diagram.fixture'
import { edgeNumbers, partStates, walkSteps } from './walk'

const diagram = buildDiagram({
  steps: [
    buildStep('a-b'),
    { at: 'b', say: { ko: '일', en: 'work' } },
    buildStep('b-c'),
    buildStep('a-b', { back: true }),
  ],
  whatIfs: [buildWhatIf({ keeps: 2, breaks: ['c', 'b-c'] })],
})

describe('walkSteps', () => {
  it('[DG3] keeps the first steps of a what-if and goes on with its own', () => {
    const steps = walkSteps(diagram, 'down')
    expect(steps.map(({ number, edge, alternate }) => [number, edge, alternate])).toEqual([
      [1, 'a-b', false],
      [2, null, false],
      [3, 'a-b', true],
    ])
    expect(walkSteps(diagram, 'unheard-of')).toEqual(walkSteps(diagram, null))
  })
})

describe('partStates', () => {
  it.each([
    [0, { a: 'waiting', b: 'waiting', c: 'waiting', 'a-b': 'waiting', 'b-c': 'waiting' }],
    [1, { a: 'active', b: 'active', c: 'waiting', 'a-b': 'active', 'b-c': 'waiting' }],
    [2, { a: 'passed', b: 'active', c: 'waiting', 'a-b': 'passed', 'b-c': 'waiting' }],
    [3, { a: 'passed', b: 'active', c: 'active', 'a-b': 'passed', 'b-c': 'active' }],
  ])('[DG4] at step %i tells what is active, passed and waiting', (number, expected) => {
    expect(Object.fromEntries(partStates(diagram, null, number))).toEqual(expected)
  })

  it('[DG3] shows what a what-if breaks from its own first step on', () => {
    expect(partStates(diagram, 'down', 2).get('c')).toBe('waiting')
    expect(partStates(diagram, 'down', 3).get('c')).toBe('broken')
    expect(partStates(diagram, 'down', 3).get('b-c')).toBe('broken')
  })
})

describe('edgeNumbers', () => {
  it('[DG9] gives an edge the number of every step along it, there and back', () => {
    expect([...edgeNumbers(walkSteps(diagram, null))]).toEqual([
      ['a-b', [1, 4]],
      ['b-c', [3]],
    ])
  })
})

describe('describeWalk', () => {
  it('[DG5] says where each step goes, in words', () => {
    const routes = describeWalk(diagram, walkSteps(diagram, null), 'en').map(({ route }) => route)
    expect(routes).toEqual(['a → b: call', 'b', 'b → c: call', 'b → a'])
  })

  it('tells nodes of one name apart by what they do', () => {
    const twins = buildDiagram({
      nodes: ['a', 'b', 'c'].map((id, column) =>
        buildNode(id, [column, 0], {
          name: { ko: '표', en: 'Table' },
          role: { ko: `${id} 쪽`, en: `side ${id}` },
        }),
      ),
    })
    const routes = describeWalk(twins, walkSteps(twins, null), 'ko').map(({ route }) => route)
    expect(routes).toEqual(['표(a 쪽) → 표(b 쪽): call', '표(b 쪽) → 표(c 쪽): call'])
  })
})
