import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { limits } from '@/lib/domain/simulator/stepfunctions-step/asl.fixture'
import type { Json, JsonObject } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import { sampleMachines } from '@/lib/domain/simulator/stepfunctions-step/samples/sample-machines'
import { whereText } from './problem'
import { readMachine } from './read-machine'

interface Verdict {
  readonly isValid: boolean
  readonly errors: readonly unknown[]
}

/** A validator of others: where both have an opinion, they have to agree. */
const aslValidator: (
  definition: unknown,
  options: { readonly checkPaths: boolean; readonly checkArn: boolean },
) => Verdict = createRequire(import.meta.url)('asl-validator')

function othersAccept(raw: Json): boolean {
  // It writes into what it is given.
  const copy: unknown = structuredClone(raw)
  return aslValidator(copy, { checkPaths: true, checkArn: false }).isValid
}

function problemsOf(raw: Json): readonly string[] {
  return readMachine(raw, limits).problems.map(
    ({ where, says }) => `${whereText(where)}: ${says.en}`,
  )
}

const task = { Type: 'Task', Resource: 'arn:aws:lambda:us-east-1:123456789012:function:X' }
const pass = { Type: 'Pass', End: true }
const one = (state: JsonObject): Json => ({ StartAt: 'A', States: { A: state } })
const branch = (name: string, state: JsonObject = pass): JsonObject => ({
  StartAt: name,
  States: { [name]: state },
})

describe('readMachine', () => {
  it.each(sampleMachines.map(({ id, definition }) => [id, definition] as const))(
    'takes the sample %s, as asl-validator does',
    (_, definition) => {
      expect(problemsOf(definition)).toEqual([])
      expect(othersAccept(definition)).toBe(true)
    },
  )

  it.each<[string, Json]>([
    ['the smallest', one(pass)],
    [
      'a comment, a version, a timeout',
      { Comment: 'c', Version: '1.0', TimeoutSeconds: 60, ...branch('A') },
    ],
    [
      'null paths',
      one({ ...task, InputPath: null, ResultPath: null, OutputPath: null, End: true }),
    ],
    [
      'the context object',
      one({ Type: 'Pass', Parameters: { 'x.$': '$$.Execution.Id' }, End: true }),
    ],
    [
      'what Map used to be called',
      one({ Type: 'Map', Iterator: branch('B'), Parameters: { a: 1 }, End: true }),
    ],
    [
      'a loop with a way out',
      {
        StartAt: 'A',
        States: {
          A: { Type: 'Pass', Next: 'B' },
          B: {
            Type: 'Choice',
            Choices: [{ Variable: '$.a', IsNull: true, Next: 'A' }],
            Default: 'C',
          },
          C: { Type: 'Succeed' },
        },
      },
    ],
    [
      'a retrier with all its fields',
      one({
        ...task,
        End: true,
        Retry: [
          {
            ErrorEquals: ['A'],
            IntervalSeconds: 1,
            MaxAttempts: 0,
            BackoffRate: 1.5,
            MaxDelaySeconds: 9,
            JitterStrategy: 'FULL',
          },
        ],
      }),
    ],
    [
      'a heartbeat below its timeout',
      one({ ...task, HeartbeatSeconds: 4, TimeoutSeconds: 5, End: true }),
    ],
    ['a heartbeat without a timeout', one({ ...task, HeartbeatSeconds: 900, End: true })],
    [
      'a heartbeat to be compared with a path',
      one({ ...task, HeartbeatSeconds: 900, TimeoutSecondsPath: '$.limit', End: true }),
    ],
    ['a Fail without words', one({ Type: 'Fail' })],
    ['a Wait for no time', one({ Type: 'Wait', Seconds: 0, End: true })],
  ])('takes %s', (_, raw) => {
    expect(problemsOf(raw)).toEqual([])
  })

  // Each takes asl-validator a while, so not all are asked of it.
  it.each<[Json, string]>([
    [{ States: { A: pass } }, 'StartAt: expected the name of a state'],
    [{ StartAt: 'B', States: { A: pass } }, 'StartAt: there is no state "B"'],
    [one({ Type: 'Pass', Next: 'B' }), 'States.A.Next: there is no state "B"'],
    [{ StartAt: 'A', States: { A: pass, B: pass } }, 'States.B: no way leads to this state'],
    [
      { StartAt: 'A', States: { A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Pass', Next: 'A' } } },
      'States: no state ends the machine',
    ],
    [one({ Type: 'Choice', Choices: [] }), 'States.A.Choices: expected an array'],
    [one({ ...pass, Rsult: 1 }), 'States.A.Rsult: a Pass state has no such field'],
    [one({ ...pass, InputPath: 'x' }), 'States.A.InputPath: a path begins with $'],
    [
      one({ Type: 'Parallel', Branches: [branch('B'), branch('B')], End: true }),
      'States.A.Branches[1].States.B: another state has this name',
    ],
    [
      one({ Type: 'Map', ItemProcessor: branch('B'), Iterator: branch('C'), End: true }),
      'States.A.Iterator: there is ItemProcessor as well',
    ],
  ])('refuses %j, as asl-validator does', (raw, because) => {
    expect(problemsOf(raw).join('\n')).toContain(because)
    expect(othersAccept(raw)).toBe(false)
  })

  it.each<[Json, string]>([
    [{ StartAt: 'A' }, 'States: expected an object of at least one state'],
    [{ StartAt: 'A', States: {} }, 'States: expected an object of at least one state'],
    [{ StartAt: 'a', States: { A: pass } }, 'StartAt: there is no state "a"'],
    [one({ Type: 'Pass' }), 'States.A.Next: expected the name of the next state, or "End": true'],
    [one({ Type: 'Pass', Next: 'A', End: true }), 'States.A.End: there is a Next as well'],
    [one({ Type: 'Chioce' }), 'States.A.Type: expected one of Pass, Task, Choice'],
    [one({ Type: 'Choice' }), 'States.A.Choices: expected an array of at least one rule'],
    [
      one({ Type: 'Choice', Choices: [{ Variable: '$.a', NumericEquals: 1, Next: 'B' }] }),
      'States.A.Choices[0].Next: there is no state "B"',
    ],
    [one({ Type: 'Task', End: true }), 'States.A.Resource: expected the ARN'],
    [
      one({ ...task, Catch: [{ ErrorEquals: ['A'], Next: 'B' }], End: true }),
      'States.A.Catch[0].Next',
    ],
    [one({ Type: 'Wait', End: true }), 'States.A.Seconds: expected exactly one'],
    [
      one({ Type: 'Wait', Seconds: 1, Timestamp: '2016-03-14T01:59:00Z', End: true }),
      'expected exactly one',
    ],
    [one({ Type: 'Succeed', End: true }), 'States.A.End: a Succeed state has no such field'],
    [one({ ...pass, ResultPath: '$.a[*]' }), 'States.A.ResultPath: expected a path that names one'],
    [
      one({ ...pass, Parameters: { 'a.$': 'x' } }),
      'States.A.Parameters.a.$: there is no intrinsic',
    ],
    [one({ ...pass, Parameters: { a: 1, 'a.$': '$.a' } }), 'two fields of one name'],
    [one({ ...pass, Comment: 1 }), 'States.A.Comment: expected a string'],
    [one({ Type: 'Parallel', End: true }), 'States.A.Branches: expected an array'],
    [
      one({ Type: 'Parallel', Branches: [branch('B', { Type: 'Pass', Next: 'A' })], End: true }),
      'States.A.Branches[0].States.B.Next: there is no state "A" in the same States',
    ],
    [one({ Type: 'Map', End: true }), 'States.A.ItemProcessor: expected an object with StartAt'],
    [
      one({ Type: 'Map', ItemProcessor: branch('B'), MaxConcurrency: -1, End: true }),
      'States.A.MaxConcurrency: expected a whole number of at least 0',
    ],
    ['x', ': expected an object with StartAt and States'],
    [{ QueryLanguage: 'JSONata', ...branch('A') }, 'QueryLanguage: expected JSONPath'],
    [one({ ...pass, QueryLanguage: 'JSONata' }), 'States.A.QueryLanguage: expected JSONPath'],
    [
      one({ ...task, Arguments: {}, End: true }),
      'States.A.Arguments: Arguments belongs to JSONata',
    ],
    [one({ ...pass, Assign: { a: 1 } }), 'States.A.Assign: Assign is not played'],
    [{ ...branch('A'), Extra: 1 }, 'Extra: a state machine has no such field'],
    [{ StartAt: 'A', States: { A: 3 } }, 'States.A: expected an object'],
    [
      one({ ...task, End: true, Retry: [{ ErrorEquals: ['A'], MaxAttempts: 1.5 }] }),
      'Retry[0].MaxAttempts',
    ],
    [
      one({ ...task, End: true, Retry: [{ ErrorEquals: ['States.ALL'] }, { ErrorEquals: ['A'] }] }),
      'States.A.Retry[0].ErrorEquals: States.ALL stands alone',
    ],
    [
      one({ ...task, End: true, Retry: [{ ErrorEquals: ['States.ALL', 'A'] }] }),
      'States.A.Retry[0].ErrorEquals: States.ALL stands alone',
    ],
    [
      one({
        ...task,
        End: true,
        Retry: [{ ErrorEquals: ['A'], IntervalSeconds: 5, MaxDelaySeconds: 5 }],
      }),
      'MaxDelaySeconds: expected more than IntervalSeconds, which is 5',
    ],
    [
      one({ ...task, End: true, Retry: [{ ErrorEquals: ['A'], JitterStrategy: 'SOME' }] }),
      'JitterStrategy: expected FULL or NONE',
    ],
    [
      one({ ...task, End: true, Retry: [{ ErrorEquals: ['A'], Times: 2 }] }),
      'Retry[0].Times: there is no such',
    ],
    [one({ ...task, End: true, Retry: {} }), 'States.A.Retry: expected an array of objects'],
    [
      one({ ...task, TimeoutSeconds: 1, TimeoutSecondsPath: '$.a', End: true }),
      'there is TimeoutSeconds as well',
    ],
    [
      one({ ...task, HeartbeatSeconds: 5, TimeoutSeconds: 5, End: true }),
      'States.A.HeartbeatSeconds: expected less than TimeoutSeconds, which is 5',
    ],
    [
      one({ ...task, HeartbeatSeconds: 0, TimeoutSeconds: 5, End: true }),
      'States.A.HeartbeatSeconds: expected a whole number of at least 1',
    ],
    [
      one({ Type: 'Fail', Error: 'A', ErrorPath: '$.a' }),
      'States.A.ErrorPath: there is Error as well',
    ],
    [one({ ...pass, End: 'yes' }), 'States.A.End: expected true'],
  ])('refuses %j', (raw, because) => {
    expect(problemsOf(raw).join('\n')).toContain(because)
  })

  it('tells all that is wrong at once, in both languages', () => {
    const { machine, problems } = readMachine(
      one({ Type: 'Wait', Seconds: -1, InputPath: 3, Next: 'B', Foo: 1 }),
      limits,
    )
    expect(machine).toBeNull()
    expect(problems.map(({ where }) => whereText(where))).toEqual([
      'States.A.Foo',
      'States.A.InputPath',
      'States.A.Seconds',
    ])
    for (const { says } of problems) {
      expect(says.ko).toMatch(/[가-힣].*다\.|십시오\./)
      expect(says.en).not.toBe('')
    }
  })
})

describe('whereText', () => {
  it('quotes names that are no plain words', () => {
    expect(whereText(['States', 'Take payment', 'Retry', 0, 'ErrorEquals'])).toBe(
      'States."Take payment".Retry[0].ErrorEquals',
    )
  })
})
