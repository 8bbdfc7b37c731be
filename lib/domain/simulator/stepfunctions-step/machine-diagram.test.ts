import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawScene } from '@/lib/domain/diagram/draw-scene'
import { shapes } from '@/lib/domain/diagram/metrics'
import { placeNodes } from '@/lib/domain/diagram/place-nodes'
import { sceneOf } from '@/lib/domain/diagram/scene'
import { sceneProblems } from '@/lib/domain/diagram/scene-problems'
import { writeSvg } from '@/lib/domain/diagram/svg'
import { locales } from '@/lib/shared/locale'
import { buildMachine, buildRun, gives, limits, runsOf } from './asl.fixture'
import type { Json } from './json/json'
import { readMachine } from './language/read-machine'
import { litParts } from './lit-parts'
import { machineDiagram } from './machine-diagram'
import { machineScene } from './machine-scene'
import { sampleMachines } from './samples/sample-machines'

const both = (text: string) => ({ ko: text, en: text })
const names = { title: both('T'), summary: both('S'), labels: {} }

describe('machineDiagram', () => {
  it.each(
    sampleMachines.flatMap((sample) =>
      shapes.flatMap((shape) =>
        locales.map((locale) => [sample.id, shape, locale, sample] as const),
      ),
    ),
  )('can be read: %s, %s, %s', (_, shape, locale, { definition, title, story, labels }) => {
    const diagram = machineDiagram(buildMachine(definition), { title, summary: story, labels })
    const scene = machineScene(diagram, shape, locale)
    expect(sceneProblems(diagram, scene)).toEqual([])
    if (shape === 'wide') {
      const said = scene.edges.filter(({ label }) => label !== null).map(({ id }) => id)
      const meant = diagram.edges.filter(({ says }) => says[locale] !== '').map(({ id }) => id)
      expect(said).toEqual(meant)
    }
  })

  it('draws a machine as SVG, with the state of a moment lit', () => {
    const sample = sampleMachines.find(({ id }) => id === 'approval')
    if (sample === undefined) return
    const machine = buildMachine(sample.definition)
    const diagram = machineDiagram(machine, { ...names, labels: sample.labels })
    const { input, answers } = sample
    const runs = runsOf(buildRun(sample.definition, { input, answers }))
    const moments = runs.flatMap(({ moment }) => (moment === null ? [] : [moment])).slice(0, 2)
    const states = litParts(machine, moments)
    expect(Object.fromEntries(states)).toEqual({
      TakePayment: 'passed',
      'TakePayment → IsExpensive': 'passed',
      IsExpensive: 'active',
      'IsExpensive → AskApprover': 'active',
    })
    const svg = writeSvg(
      drawScene(machineScene(diagram, 'wide', 'en'), {
        locale: 'en',
        title: 'T',
        description: null,
        states,
      }),
    )
    expect(svg).toContain('diagram-node diagram-active')
  })

  it('lights the branches of a fork, and the ways out of them when it goes on', () => {
    const sample = sampleMachines.find(({ id }) => id === 'parallel')
    if (sample === undefined) return
    const machine = buildMachine(sample.definition)
    const { input, answers } = sample
    const moments = runsOf(buildRun(sample.definition, { input, answers })).flatMap(({ moment }) =>
      moment === null ? [] : [moment],
    )
    expect([...litParts(machine, moments.slice(0, 1)).keys()]).toEqual([
      'CheckBoth',
      'CheckBoth → CheckPayment',
      'CheckBoth → CheckStock',
    ])
    const joined = litParts(machine, moments.slice(0, 4))
    expect(joined.get('CheckStock → BothGood')).toBe('active')
    expect(joined.get('CheckPayment')).toBe('passed')
  })

  it('shows a failure, and a state that is about to be tried again, as broken', () => {
    const raw: Json = {
      StartAt: 'A',
      States: {
        A: { Type: 'Task', Resource: 'r', Retry: [{ ErrorEquals: ['States.ALL'] }], End: true },
      },
    }
    const answers = { A: [{ is: 'error', error: 'E', cause: '', seconds: 0 } as const, gives(1)] }
    const moments = runsOf(buildRun(raw, { answers })).flatMap(({ moment }) =>
      moment ? [moment] : [],
    )
    expect(litParts(buildMachine(raw), moments.slice(0, 1)).get('A')).toBe('broken')
    expect(litParts(buildMachine(raw), moments).get('A')).toBe('active')
  })

  it('makes one arrow of two ways, none to a state itself, and shortens what has no room', () => {
    const long = 'AVeryLongNameOfAStateThatNobodyCouldEverReadInAPicture'
    const raw: Json = {
      StartAt: 'Again',
      States: {
        Again: {
          Type: 'Choice',
          Choices: [
            { Variable: '$.a', NumericEquals: 1, Next: long },
            { Variable: '$.a', NumericEquals: 2, Next: 'Again' },
          ],
          Default: long,
        },
        [long]: { Type: 'Succeed' },
      },
    }
    const { edges, nodes } = machineDiagram(buildMachine(raw), names)
    expect(edges).toHaveLength(1)
    expect(edges[0]?.says.en).toBe('a = 1 / otherwise')
    expect(nodes[1]?.name.en).toMatch(/^AVery Long.*…$/)
  })

  it('places any machine so that no two states share a cell, nor a branch holds a stranger', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat({ max: 9 }), { maxLength: 4 }), { maxLength: 8 }),
        (ways) => {
          const raw = randomMachine(ways)
          const { machine } = readMachine(raw, limits)
          if (machine === null) return
          const diagram = machineDiagram(machine, names)
          for (const shape of shapes) {
            const placed = placeNodes(diagram, shape)
            const scene = sceneOf(
              diagram,
              { shape, placed, names: new Map(), routes: new Map() },
              'en',
            )
            const messages = sceneProblems(diagram, scene).map(({ message }) => message)
            expect(messages.filter((message) => /lies/.test(message))).toEqual([])
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})

/** Choices, forks and passes that lead to one another as the numbers say; not always a machine in order. */
function randomMachine(ways: readonly (readonly number[])[]): Json {
  const inner = (name: string) => ({ StartAt: name, States: { [name]: { Type: 'Succeed' } } })
  const states = ways.map((targets, index): [string, Json] => {
    const [first = index + 1, ...others] = targets.map((by) => index + 1 + (by % 4))
    const kind = others.length
    if (kind === 0) return [`S${index}`, { Type: 'Pass', Next: `S${first}` }]
    if (kind === 1) {
      const branches = [inner(`a${index}`), inner(`b${index}`)]
      return [`S${index}`, { Type: 'Parallel', Branches: branches, Next: `S${first}` }]
    }
    const choices = others.map((to) => ({ Variable: '$.a', IsNull: true, Next: `S${to}` }))
    return [`S${index}`, { Type: 'Choice', Choices: choices, Default: `S${first}` }]
  })
  const ends = Array.from({ length: 5 }, (_, index): [string, Json] => [
    `S${ways.length + index}`,
    { Type: 'Succeed' },
  ])
  const all = new Map([...states, ...ends])
  const reached = new Set<string>()
  const visit = (name: string): void => {
    if (reached.has(name)) return
    reached.add(name)
    for (const [, to = ''] of JSON.stringify(all.get(name)).matchAll(
      /"(?:Next|Default)":"(S\d+)"/g,
    ))
      visit(to)
  }
  visit('S0')
  return {
    StartAt: 'S0',
    States: Object.fromEntries([...all].filter(([name]) => reached.has(name))),
  }
}
