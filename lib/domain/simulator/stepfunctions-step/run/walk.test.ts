import { describe, expect, it } from 'vitest'
import { buildMachine, fails, limits } from '@/lib/domain/simulator/stepfunctions-step/asl.fixture'
import { sampleMachines } from '@/lib/domain/simulator/stepfunctions-step/samples/sample-machines'
import { dueStep } from './next-run'
import {
  answeredAnew,
  nextWalk,
  shownMoments,
  shownRun,
  startWalk,
  type Walk,
  walkToEnd,
} from './walk'

function walkOf(id: string): Walk {
  const sample = sampleMachines.find((one) => one.id === id)
  if (sample === undefined) throw new Error(`There is no sample ${id}.`)
  return startWalk({
    machine: buildMachine(sample.definition),
    input: sample.input,
    answers: sample.answers,
    fallback: null,
    name: 'sample',
    startedAtMs: 0,
    seed: id,
    context: {},
    limits,
  })
}

const stepped = { type: 'stepped' } as const
const names = (walk: Walk) => shownMoments(walk).map(({ stateName }) => stateName)

describe('a walk', () => {
  it('goes forwards and back over the same moments', () => {
    const two = nextWalk(nextWalk(walkOf('approval'), stepped), stepped)
    expect(names(two)).toEqual(['TakePayment', 'IsExpensive'])
    const back = nextWalk(two, { type: 'went_back' })
    expect(names(back)).toEqual(['TakePayment'])
    const again = nextWalk(back, stepped)
    expect(shownRun(again)).toBe(shownRun(two))
    expect(names(nextWalk(nextWalk(back, { type: 'went_back' }), { type: 'went_back' }))).toEqual(
      [],
    )
  })

  it('goes to any moment that was played, and no further', () => {
    const end = walkToEnd(walkOf('approval'), 100)
    expect(names(nextWalk(end, { type: 'went_to', at: 1 }))).toEqual(['TakePayment'])
    expect(nextWalk(end, { type: 'went_to', at: 99 }).at).toBe(4)
    expect(nextWalk(end, { type: 'went_to', at: -3 }).at).toBe(0)
  })

  it('takes another way when a task is answered otherwise, and forgets the way before', () => {
    const end = walkToEnd(walkOf('approval'), 100)
    const asked = nextWalk(end, { type: 'went_to', at: 2 })
    expect(dueStep(shownRun(asked))?.thread.stateName).toBe('AskApprover')
    const refused = nextWalk(asked, { type: 'task_answered', answer: fails('Refused') })
    expect(refused.runs).toHaveLength(4)
    expect(names(walkToEnd(refused, 100)).slice(2)).toEqual([
      'AskApprover',
      'ReturnPayment',
      'OrderRefused',
    ])
    expect(shownRun(walkToEnd(refused, 100)).end).toMatchObject({
      is: 'failed',
      failure: { error: 'OrderRefused', cause: { en: 'Refused!' } },
    })
  })

  it('stays where it is once the execution has ended, and where no task is due', () => {
    const end = walkToEnd(walkOf('choice'), 100)
    expect(nextWalk(end, stepped)).toBe(end)
    const start = walkOf('choice')
    expect(nextWalk(start, { type: 'task_answered', answer: fails('E') })).toBe(start)
  })

  it('shows the same moment anew when its task answers otherwise, and is played on', () => {
    const end = walkToEnd(walkOf('approval'), 100)
    const asked = nextWalk(end, { type: 'went_to', at: 3 })
    expect(names(asked).at(-1)).toBe('AskApprover')
    const refused = answeredAnew(asked, fails('Refused'), 100)
    expect(refused.at).toBe(3)
    expect(shownRun(refused).moment?.outcome).toMatchObject({ is: 'caught', to: 'ReturnPayment' })
    expect(names(walkToEnd(refused, 0)).length).toBe(3)
    expect(refused.runs.at(-1)?.end).toMatchObject({ failure: { error: 'OrderRefused' } })
    expect(answeredAnew(asked, fails('Refused'), 3).runs).toHaveLength(4)
  })

  it('answers nothing anew at a moment without a task, nor before the first', () => {
    const end = walkToEnd(walkOf('approval'), 100)
    for (const at of [0, 2]) {
      const there = nextWalk(end, { type: 'went_to', at })
      expect(shownMoments(answeredAnew(there, fails('E'), 100))).toEqual(shownMoments(there))
    }
  })

  it('is played no further than it is asked to', () => {
    expect(walkToEnd(walkOf('wait'), 3).at).toBe(3)
  })
})

describe('the samples', () => {
  it.each([
    ['approval', { parcel: 'D-31', day: 'Friday' }, 18_002],
    ['retry', { customer: 'Jihun', amount: 35, charge: { id: 'C-9' } }, 15],
    ['choice', { width: 200, height: 150 }, 1],
    ['map', { orderId: 'B-7', boxes: 5 }, 60],
    [
      'parallel',
      {
        product: 'lamp',
        payment: { id: 'P-5', amount: 80 },
        checks: { paid: true, left: 3 },
        shipped: true,
      },
      5,
    ],
    ['wait', { id: 'J-12', asked: 3 }, 184],
  ])('%s ends well', (id, output, atSeconds) => {
    expect(shownRun(walkToEnd(walkOf(id), 100)).end).toEqual({ is: 'succeeded', output, atSeconds })
  })

  it.each(sampleMachines.map((sample) => [sample.id, sample] as const))(
    '%s names its states, and answers only for states that it has',
    (id, { labels, answers }) => {
      const { machine } = shownRun(walkOf(id)).setup
      const all = new Set<string>()
      const visit = (one: typeof machine): void => {
        for (const [name, state] of one.states) {
          all.add(name)
          if (state.type === 'Parallel') state.branches.forEach(visit)
          if (state.type === 'Map') visit(state.processor)
        }
      }
      visit(machine)
      expect(Object.keys(labels).sort()).toEqual([...all].sort())
      expect([...all]).toEqual(expect.arrayContaining(Object.keys(answers)))
    },
  )
})
