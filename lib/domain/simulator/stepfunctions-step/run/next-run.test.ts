import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  buildRun,
  fails,
  gives,
  runsOf,
} from '@/lib/domain/simulator/stepfunctions-step/asl.fixture'
import { stageValue } from '@/lib/domain/simulator/stepfunctions-step/data/data-flow'
import type { Json, JsonObject } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import { dueStep, nextRun } from './next-run'
import type { Moment, Run, RunSetup } from './run'

const task = { Type: 'Task', Resource: 'arn:aws:lambda:us-east-1:123456789012:function:X' }

function momentsOf(run: Run): readonly Moment[] {
  return runsOf(run).flatMap(({ moment }) => (moment === null ? [] : [moment]))
}

function endOf(run: Run) {
  const end = runsOf(run).at(-1)?.end ?? null
  if (end?.is === 'succeeded') return { output: end.output, at: end.atSeconds }
  return { error: end?.failure.error, at: end?.atSeconds }
}

/** `0–3 Pay → retries`, with the branch where there is one. */
function told({ branch, stateName, fromSeconds, untilSeconds, outcome }: Moment): string {
  const where = branch.map(({ state, index }) => `${state}[${index}]/`).join('')
  const time = fromSeconds === untilSeconds ? fromSeconds : `${fromSeconds}–${untilSeconds}`
  const to = 'to' in outcome ? ` ${outcome.to}` : ''
  return `${time} ${where}${stateName} ${outcome.is}${to}`
}

const play = (raw: Json, overrides: Partial<RunSetup> = {}) =>
  momentsOf(buildRun(raw, overrides)).map(told)

describe('a run', () => {
  const line: Json = {
    StartAt: 'A',
    States: {
      A: { Type: 'Pass', Result: 1, ResultPath: '$.a', Next: 'B' },
      B: { Type: 'Wait', Seconds: 30, Next: 'C' },
      C: { Type: 'Succeed' },
    },
  }

  it('goes from state to state, and each hands on its output', () => {
    expect(play(line)).toEqual(['0 A went_on B', '0–30 B went_on C', '30 C ended'])
    expect(endOf(buildRun(line))).toEqual({ output: { a: 1 }, at: 30 })
  })

  it('stays as it is once it has ended, or when no task is due for an answer', () => {
    const run = buildRun(line)
    expect(nextRun(run, { type: 'task_answered', answer: gives(1) })).toBe(run)
    const last = runsOf(run).at(-1)
    expect(last && nextRun(last, { type: 'stepped' })).toBe(last)
    expect(last && dueStep(last)).toBeNull()
  })

  it('is a value: what was before stays as it was', () => {
    const run = buildRun(line)
    const before = JSON.stringify(run)
    runsOf(run)
    expect(JSON.stringify(run)).toBe(before)
  })

  it('waits until an instant, counted from when it started, and not at all for one that has passed', () => {
    const until = (Timestamp: string) => ({
      StartAt: 'A',
      States: { A: { Type: 'Wait', Timestamp, End: true } },
    })
    const startedAtMs = 1_767_225_600_000
    expect(endOf(buildRun(until('2026-01-01T00:01:00Z'), { startedAtMs })).at).toBe(60)
    expect(endOf(buildRun(until('2025-01-01T00:01:00Z'), { startedAtMs })).at).toBe(0)
  })

  it('takes what tasks answer from its setup, one for each visit, or what somebody says', () => {
    const loop: Json = {
      StartAt: 'Ask',
      States: {
        Ask: { ...task, Next: 'Done' },
        Done: {
          Type: 'Choice',
          Choices: [{ Variable: '$.done', BooleanEquals: true, Next: 'End' }],
          Default: 'Ask',
        },
        End: { Type: 'Succeed' },
      },
    }
    const answers = { Ask: [gives({ done: false }, 2), gives({ done: true }, 3)] }
    expect(play(loop, { answers })).toEqual([
      '0–2 Ask went_on Done',
      '2 Done went_on Ask',
      '2–5 Ask went_on Done',
      '5 Done went_on End',
      '5 End ended',
    ])
    const said = nextRun(buildRun(loop, { answers }), {
      type: 'task_answered',
      answer: gives({ done: true }),
    })
    expect(endOf(said)).toEqual({ output: { done: true }, at: 0 })
  })

  it('shows what a task is about to get before it answers', () => {
    const run = buildRun({
      StartAt: 'A',
      States: { A: { ...task, Parameters: { 'n.$': '$.x' }, End: true } },
    })
    expect(dueStep({ ...run, root: { ...run.root, input: { x: 4 } } })?.thread.input).toEqual({
      x: 4,
    })
    const [moment] = momentsOf({ ...run, root: { ...run.root, input: { x: 4 } } })
    expect(stageValue(moment?.stages ?? [], 'Parameters')).toEqual({ n: 4 })
  })

  it('stops at TimeoutSeconds, in the middle of a wait as between states', () => {
    expect(endOf(buildRun({ ...line, TimeoutSeconds: 20 }))).toEqual({
      error: 'States.Timeout',
      at: 20,
    })
    const wait = {
      StartAt: 'A',
      TimeoutSeconds: 20,
      States: { A: { Type: 'Wait', Seconds: 21, End: true } },
    }
    expect(endOf(buildRun(wait))).toEqual({ error: 'States.Timeout', at: 20 })
    expect(endOf(buildRun({ ...line, TimeoutSeconds: 30 }))).toMatchObject({ at: 30, output: {} })
  })

  it('fills the context object', () => {
    const run = buildRun(
      {
        StartAt: 'A',
        States: {
          A: { Type: 'Wait', Seconds: 1, Next: 'B' },
          B: { Type: 'Pass', InputPath: '$$', End: true },
        },
      },
      { input: { x: 1 }, startedAtMs: 1_767_225_600_000 },
    )
    expect(endOf(run).output).toMatchObject({
      Execution: { Input: { x: 1 }, Name: 'test', StartTime: '2026-01-01T00:00:00Z' },
      State: { EnteredTime: '2026-01-01T00:00:01Z', Name: 'B', RetryCount: 0 },
    })
    expect(endOf(run).output).not.toHaveProperty('Task')
  })

  it('gives a token only where a task waits for one', () => {
    const machine = (Resource: string) => ({
      StartAt: 'A',
      States: { A: { Type: 'Task', Resource, Parameters: { 't.$': '$$.Task.Token' }, End: true } },
    })
    const waiting = buildRun(machine('arn:aws:states:::sqs:sendMessage.waitForTaskToken'))
    expect(endOf(waiting).output).toEqual({ t: expect.stringMatching(/^\w{30,}$/) })
    expect(endOf(buildRun(machine('arn:aws:states:::sqs:sendMessage')))).toMatchObject({
      error: 'States.ParameterPathFailure',
    })
  })
})

describe('Retry and Catch', () => {
  const guarded = (fields: JsonObject): Json => ({
    StartAt: 'X',
    States: {
      X: { ...task, Next: 'Y', ...fields },
      Y: { Type: 'Succeed' },
      ...('Catch' in fields ? { Z: { Type: 'Pass', End: true } } : {}),
    },
  })
  const toZ = [{ ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'Z' }]
  const waits = (raw: Json, errors: readonly string[]) =>
    momentsOf(buildRun(raw, { answers: { X: errors.map((error) => fails(error)) } })).flatMap(
      ({ outcome }): readonly (string | number)[] =>
        outcome.is === 'retries' ? [outcome.waitSeconds] : [outcome.is],
    )

  it('follows the specification through a complex case', () => {
    const raw = guarded({
      Retry: [
        { ErrorEquals: ['ErrorA', 'ErrorB'], IntervalSeconds: 1, BackoffRate: 2, MaxAttempts: 2 },
        { ErrorEquals: ['ErrorC'], IntervalSeconds: 5 },
      ],
      Catch: toZ,
    })
    expect(waits(raw, ['ErrorA', 'ErrorB', 'ErrorC', 'ErrorB'])).toEqual([
      1,
      2,
      5,
      'caught',
      'ended',
    ])
  })

  it.each<[JsonObject, number[]]>([
    [{ IntervalSeconds: 3, MaxAttempts: 2, BackoffRate: 1.5 }, [3, 4.5]],
    [{ IntervalSeconds: 3, MaxAttempts: 2, BackoffRate: 2 }, [3, 6]],
    [{ IntervalSeconds: 3, MaxAttempts: 2, BackoffRate: 2, MaxDelaySeconds: 4 }, [3, 4]],
    [{}, [1, 2, 4]],
    [{ MaxAttempts: 0 }, []],
    [{ MaxAttempts: 3, BackoffRate: 1 }, [1, 1, 1]],
  ])('waits by %j for %j seconds', (fields, seconds) => {
    const raw = guarded({ Retry: [{ ErrorEquals: ['States.TaskFailed'], ...fields }], Catch: toZ })
    expect(waits(raw, ['E'])).toEqual([...seconds, 'caught', 'ended'])
  })

  it('says how often, and that jitter may make it shorter', () => {
    const raw = guarded({
      Retry: [{ ErrorEquals: ['States.ALL'], JitterStrategy: 'FULL', MaxAttempts: 1 }],
      Catch: toZ,
    })
    const [first, second] = momentsOf(buildRun(raw, { answers: { X: [fails('E', 2), gives(1)] } }))
    expect(first).toMatchObject({ attempt: 1, fromSeconds: 0, untilSeconds: 2 })
    expect(first?.outcome).toMatchObject({ is: 'retries', retry: 1, ofRetries: 1, jitter: true })
    expect(second).toMatchObject({ attempt: 2, fromSeconds: 3, outcome: { is: 'went_on' } })
  })

  it('counts retries anew when it comes back', () => {
    const raw: Json = {
      StartAt: 'X',
      States: {
        X: { ...task, Retry: [{ ErrorEquals: ['E'], MaxAttempts: 1 }], Next: 'Again' },
        Again: {
          Type: 'Choice',
          Choices: [{ Variable: '$.n', NumericEquals: 2, Next: 'Y' }],
          Default: 'X',
        },
        Y: { Type: 'Succeed' },
      },
    }
    const answers = { X: [fails('E'), gives({ n: 1 }), fails('E'), gives({ n: 2 })] }
    expect(endOf(buildRun(raw, { answers }))).toEqual({ output: { n: 2 }, at: 2 })
  })

  it('puts the error where the catcher says', () => {
    const caught = (fields: JsonObject) =>
      endOf(
        buildRun(guarded({ Catch: [{ ErrorEquals: ['E'], Next: 'Z', ...fields }] }), {
          input: { order: 1 },
          answers: { X: [fails('E')] },
        }),
      ).output
    expect(caught({})).toEqual({ Error: 'E', Cause: 'E!' })
    expect(caught({ ResultPath: '$.error' })).toEqual({
      order: 1,
      error: { Error: 'E', Cause: 'E!' },
    })
    expect(caught({ ResultPath: null })).toEqual({ order: 1 })
  })

  it.each([
    ['E', ['States.ALL'], true],
    ['E', ['States.TaskFailed'], true],
    ['E', ['F', 'E'], true],
    ['E', ['e'], false],
    ['States.Timeout', ['States.TaskFailed'], false],
    ['States.Timeout', ['States.ALL'], true],
    ['States.HeartbeatTimeout', ['States.Timeout'], true],
    ['States.HeartbeatTimeout', ['States.TaskFailed'], false],
    ['States.Runtime', ['States.ALL'], false],
    ['States.Runtime', ['States.Runtime'], false],
    ['States.DataLimitExceeded', ['States.ALL'], false],
    ['States.DataLimitExceeded', ['States.DataLimitExceeded'], true],
  ])('%s is caught by %j: %s', (error, ErrorEquals, expected) => {
    const run = buildRun(guarded({ Catch: [{ ErrorEquals, Next: 'Z' }] }), {
      answers: { X: [fails(error)] },
    })
    expect('output' in endOf(run)).toBe(expected)
  })

  it('fails a task that takes longer than it may', () => {
    const raw = guarded({ TimeoutSeconds: 2, Catch: toZ })
    expect(play(raw, { answers: { X: [gives(1, 10)] } })[0]).toBe('0–2 X caught Z')
    expect(play(raw, { answers: { X: [gives(1, 2)] } })[0]).toBe('0–2 X went_on Y')
    const byPath = guarded({ TimeoutSecondsPath: '$.t' })
    expect(endOf(buildRun(byPath, { input: { t: 3 }, answers: { X: [gives(1, 4)] } })).error).toBe(
      'States.Timeout',
    )
  })

  it('catches what goes wrong in the fields of a state too', () => {
    const raw = guarded({ Parameters: { 'a.$': '$.nothing' }, Catch: toZ })
    expect(endOf(buildRun(raw)).output).toMatchObject({
      error: { Error: 'States.ParameterPathFailure' },
    })
  })

  it('ends where nobody catches', () => {
    expect(endOf(buildRun(guarded({}), { answers: { X: [fails('E', 4)] } }))).toEqual({
      error: 'E',
      at: 4,
    })
  })
})

describe('Parallel and Map', () => {
  const branch = (name: string, state: JsonObject): Json => ({
    StartAt: name,
    States: { [name]: state },
  })
  const parallel = (branches: readonly Json[], fields: JsonObject = {}): Json => ({
    StartAt: 'P',
    States: {
      P: { Type: 'Parallel', Branches: branches, Next: 'End', ...fields },
      End: { Type: 'Succeed' },
      ...('Catch' in fields ? { Handler: { Type: 'Pass', End: true } } : {}),
    },
  })
  const withHandler = { Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Handler' }] }

  it('runs branches side by side by the clock, and goes on when the last is done', () => {
    const raw: Json = {
      StartAt: 'P',
      States: {
        P: {
          Type: 'Parallel',
          Branches: [
            {
              StartAt: 'Slow',
              States: {
                Slow: { Type: 'Wait', Seconds: 10, Next: 'Slow2' },
                Slow2: { Type: 'Pass', End: true },
              },
            },
            {
              StartAt: 'Fast',
              States: {
                Fast: { Type: 'Wait', Seconds: 1, Next: 'Fast2' },
                Fast2: { Type: 'Pass', Result: 'f', End: true },
              },
            },
          ],
          End: true,
        },
      },
    }
    expect(play(raw, { input: 's' })).toEqual([
      '0 P forked',
      '0–10 P[0]/Slow went_on Slow2',
      '0–1 P[1]/Fast went_on Fast2',
      '1 P[1]/Fast2 ended',
      '10 P[0]/Slow2 ended',
      '10 P ended',
    ])
    expect(endOf(buildRun(raw, { input: 's' })).output).toEqual(['s', 'f'])
  })

  it('fails as a whole with the branch that fails first, and stops the others', () => {
    const raw = parallel(
      [branch('A', { ...task, End: true }), branch('B', { ...task, End: true })],
      withHandler,
    )
    const answers = { A: [fails('Late', 9)], B: [fails('Early', 3)] }
    expect(play(raw, { answers })).toEqual([
      '0 P forked',
      '0–9 P[0]/A failed',
      '0–3 P[1]/B failed',
      '3 P caught Handler',
      '3 Handler ended',
    ])
    expect(endOf(buildRun(raw, { answers })).output).toEqual({ Error: 'Early', Cause: 'Early!' })
  })

  it('lets the others go on until the time at which one fails', () => {
    const two = {
      StartAt: 'B',
      States: { B: { Type: 'Wait', Seconds: 1, Next: 'C' }, C: { Type: 'Pass', End: true } },
    }
    const raw = parallel([branch('A', { ...task, End: true }), two], withHandler)
    expect(play(raw, { answers: { A: [fails('E', 5)] } })).toEqual([
      '0 P forked',
      '0–5 P[0]/A failed',
      '0–1 P[1]/B went_on C',
      '1 P[1]/C ended',
      '5 P caught Handler',
      '5 Handler ended',
    ])
  })

  it('tries all branches again where its Retry says so', () => {
    const raw = parallel(
      [branch('A', { ...task, End: true }), branch('B', { Type: 'Pass', End: true })],
      {
        Retry: [{ ErrorEquals: ['E'], MaxAttempts: 1, IntervalSeconds: 7 }],
      },
    )
    expect(play(raw, { answers: { A: [fails('E'), gives(1)] } })).toEqual([
      '0 P forked',
      '0 P[0]/A failed',
      '0 P retries',
      '7 P forked',
      '7 P[0]/A ended',
      '7 P[1]/B ended',
      '7 P went_on End',
      '7 End ended',
    ])
  })

  it('ends a branch with a Succeed, and no more', () => {
    const raw = parallel([
      branch('A', { Type: 'Succeed' }),
      branch('B', { Type: 'Pass', Result: 2, End: true }),
    ])
    expect(endOf(buildRun(raw, { input: 1 })).output).toEqual([1, 2])
  })

  const map = (
    fields: JsonObject,
    processor: Json = branch('Each', { ...task, End: true }),
  ): Json => ({
    StartAt: 'M',
    States: { M: { Type: 'Map', ItemProcessor: processor, End: true, ...fields } },
  })

  it('works on as many items at a time as it may', () => {
    const raw = map({ MaxConcurrency: 2 })
    const answers = { Each: [gives('a', 5), gives('b', 1), gives('c', 1), gives('d', 1)] }
    expect(play(raw, { input: [1, 2, 3, 4], answers })).toEqual([
      '0 M forked',
      '0–5 M[0]/Each ended',
      '0–1 M[1]/Each ended',
      '1–2 M[2]/Each ended',
      '2–3 M[3]/Each ended',
      '5 M ended',
    ])
    expect(endOf(buildRun(raw, { input: [1, 2, 3, 4], answers })).output).toEqual([
      'a',
      'b',
      'c',
      'd',
    ])
  })

  it('works on one after the other with a concurrency of 1', () => {
    const answers = { Each: [gives(0, 2)] }
    expect(endOf(buildRun(map({ MaxConcurrency: 1 }), { input: [1, 2, 3], answers })).at).toBe(6)
    expect(endOf(buildRun(map({}), { input: [1, 2, 3], answers })).at).toBe(2)
  })

  it('goes through items in items', () => {
    const inner = branch('N', {
      Type: 'Map',
      ItemsPath: '$.of',
      ItemSelector: { 'n.$': '$$.Map.Item.Value', 'all.$': '$.name' },
      ItemProcessor: branch('Each', { Type: 'Pass', End: true }),
      End: true,
    })
    const input = [
      { name: 'x', of: [1, 2] },
      { name: 'y', of: [] },
    ]
    expect(endOf(buildRun(map({}, inner), { input })).output).toEqual([
      [
        { n: 1, all: 'x' },
        { n: 2, all: 'x' },
      ],
      [],
    ])
  })

  it.each<[string, JsonObject, Json, string]>([
    ['no array', {}, { a: 1 }, 'States.Runtime'],
    ['nothing at ItemsPath', { ItemsPath: '$.a' }, {}, 'States.Runtime'],
    [
      'a selector that finds nothing',
      { ItemSelector: { 'a.$': '$.b' } },
      [1],
      'States.ParameterPathFailure',
    ],
    ['more items than a history holds', {}, new Array(12_501).fill(1), 'States.Runtime'],
    ['no number at MaxConcurrencyPath', { MaxConcurrencyPath: '$[0]' }, ['x'], 'States.Runtime'],
  ])('fails with %s', (_, fields, input, error) => {
    expect(endOf(buildRun(map(fields), { input })).error).toBe(error)
  })

  it('gives each item what it asks for, in the items order, however many run at a time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ n: fc.nat(), wait: fc.nat({ max: 5 }) }), { maxLength: 8 }),
        fc.nat({ max: 4 }),
        (items, MaxConcurrency) => {
          const processor = {
            StartAt: 'W',
            States: {
              W: { Type: 'Wait', SecondsPath: '$.wait', Next: 'E' },
              E: { Type: 'Pass', OutputPath: '$.n', End: true },
            },
          }
          const end = endOf(buildRun(map({ MaxConcurrency }, processor), { input: items }))
          expect(end.output).toEqual(items.map(({ n }) => n))
          const waits = items.map(({ wait }) => wait)
          const sum = waits.reduce((total, wait) => total + wait, 0)
          expect(end.at).toBeGreaterThanOrEqual(Math.max(0, ...waits))
          expect(end.at).toBeLessThanOrEqual(sum)
          if (MaxConcurrency === 1) expect(end.at).toBe(sum)
        },
      ),
      { numRuns: 60 },
    )
  })
})
