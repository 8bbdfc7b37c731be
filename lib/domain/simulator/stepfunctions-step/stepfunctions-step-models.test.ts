import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { exampleProblems, readSimulatorExamples } from '@/lib/content/simulator-examples'
import { answerRequest } from '@/lib/domain/simulator/answer-request'
import { limits } from './asl.fixture'
import { aslLimits } from './language/asl-limits'
import { stepfunctionsStepModels } from './stepfunctions-step-models'

const book = await readBook(projectRoot)
const models = new Map([['stepfunctions-step', stepfunctionsStepModels]])

function answer(inputs: object) {
  const request = { id: 'r', simulator: 'stepfunctions-step', inputs }
  return JSON.parse(JSON.stringify(answerRequest(request, models, book)))
}

function refusal(inputs: object): string {
  const { error, output } = answer(inputs)
  expect(output).toBeUndefined()
  expect(error.code).toBe('bad_input')
  return error.message
}

it('takes its limits from facts', () => {
  expect(aslLimits(book)).toEqual(limits)
})

it('answers what AWS publishes as AWS does', async () => {
  const { examples } = await readSimulatorExamples(projectRoot)
  const ours = examples.filter(({ example }) => example.simulator === 'stepfunctions-step')
  expect(ours.length).toBeGreaterThan(30)
  expect(exampleProblems(ours, models, book)).toEqual([])
})

describe('an intrinsic function', () => {
  it('gives its output', () => {
    const inputs = { intrinsic: "States.Format('{} won', $.name)", input: { name: 'Ana' } }
    expect(answer(inputs)).toEqual({ id: 'r', output: { output: 'Ana won' } })
  })

  it('takes an empty object where no input is given', () => {
    expect(answer({ intrinsic: 'States.Array($)' }).output).toEqual({ output: [{}] })
  })

  it('draws the same for the same seed, and otherwise for another', () => {
    const drawn = (seed: string) => answer({ intrinsic: 'States.UUID()', seed }).output.output
    expect(drawn('a')).toBe(drawn('a'))
    expect(drawn('a')).not.toBe(drawn('b'))
  })

  it.each([
    [
      { intrinsic: 'States.ArrayRange(1, 9, 0)' },
      'intrinsic: found "States.ArrayRange(1, 9, 0)"; expected something else: with this it fails with States.IntrinsicFailure. States.ArrayRange: the step must not be 0.',
    ],
    [{ intrinsic: 'States.Nope()' }, 'there is no intrinsic function "States.Nope"'],
    [{ intrinsic: 'States.Array($.a)' }, 'States.IntrinsicFailure. The path "$.a" finds nothing'],
    [{ intrinsic: 3 }, 'intrinsic: found 3; expected a call'],
    [{ intrinsic: 'States.Array()', taskResult: 1 }, 'taskResult: found 1; expected none'],
    [{ intrinsic: 'States.Array()', nothing: 1 }, 'nothing: there is no such field.'],
    [{ intrinsic: 'States.Array()', state: {} }, 'expected either'],
    [{ input: {} }, 'intrinsic: found nothing; expected either'],
    [{ intrinsic: 'States.Array()', context: [] }, 'context: found []; expected an object'],
  ])('%j is refused', (inputs, because) => {
    expect(refusal(inputs)).toContain(because)
  })
})

describe('a state', () => {
  it.each<[string, object, object]>([
    [
      'a Pass with a result of its own (developer guide, Pass)',
      {
        state: {
          Type: 'Pass',
          Result: { 'x-datum': 0.381018, 'y-datum': 622.2269926397355 },
          ResultPath: '$.coords',
          Next: 'End',
        },
        input: { georefOf: 'Home' },
      },
      {
        effectiveInput: { georefOf: 'Home' },
        output: {
          georefOf: 'Home',
          coords: { 'x-datum': 0.381018, 'y-datum': 622.2269926397355 },
        },
        next: 'End',
      },
    ],
    [
      'a Task with all three paths (developer guide, InputPath, ResultPath and OutputPath example)',
      {
        state: {
          Type: 'Task',
          Resource: 'arn:aws:lambda:us-east-1:123456789012:function:HelloFunction',
          InputPath: '$.lambda',
          ResultPath: '$.data.lambdaresult',
          OutputPath: '$.data',
          End: true,
        },
        input: {
          comment: 'An input comment.',
          data: { val1: 23, val2: 17 },
          extra: 'foo',
          lambda: { who: 'AWS Step Functions' },
        },
        taskResult: 'Hello, AWS Step Functions!',
      },
      {
        effectiveInput: { who: 'AWS Step Functions' },
        output: { val1: 23, val2: 17, lambdaresult: 'Hello, AWS Step Functions!' },
      },
    ],
    [
      'Parameters and the context object (specification, Payload Template)',
      {
        state: {
          Type: 'Task',
          Parameters: {
            flagged: true,
            parts: { 'first.$': '$.vals[0]', 'last3.$': '$.vals[-3:]' },
            'weekday.$': '$$.DayOfWeek',
            'formattedOutput.$': "States.Format('Today is {}', $$.DayOfWeek)",
          },
          Next: 'Y',
        },
        input: { flagged: 7, vals: [0, 10, 20, 30, 40, 50] },
        context: { DayOfWeek: 'TUESDAY' },
      },
      {
        effectiveInput: {
          flagged: true,
          parts: { first: 0, last3: [30, 40, 50] },
          weekday: 'TUESDAY',
          formattedOutput: 'Today is TUESDAY',
        },
        next: 'Y',
      },
    ],
    [
      'ResultSelector before ResultPath',
      {
        state: {
          Type: 'Task',
          ResultSelector: { 'id.$': '$.Payload.id', kind: 'paid' },
          ResultPath: '$.payment',
          End: true,
        },
        input: { order: 1 },
        taskResult: { Payload: { id: 'p1', secret: 2 }, StatusCode: 200 },
      },
      { output: { order: 1, payment: { id: 'p1', kind: 'paid' } } },
    ],
    [
      'null for each path',
      {
        state: { Type: 'Task', InputPath: null, ResultPath: null, OutputPath: null, End: true },
        input: { a: 1 },
        taskResult: 2,
      },
      { effectiveInput: {}, output: {} },
    ],
    [
      'a result that is thrown away',
      {
        state: { Type: 'Task', InputPath: '$.a', ResultPath: null, End: true },
        input: { a: 1 },
        taskResult: 2,
      },
      { effectiveInput: 1, output: { a: 1 } },
    ],
    [
      'a result of null',
      { state: { Type: 'Task', ResultPath: '$.r', End: true }, input: {}, taskResult: null },
      { output: { r: null } },
    ],
    [
      'a Task that gives its input back',
      { state: { Type: 'Task', Parameters: { a: 1 }, End: true }, input: { b: 2 } },
      { effectiveInput: { a: 1 }, output: { a: 1 } },
    ],
    [
      'a Choice (developer guide, Choice state example)',
      {
        state: {
          Type: 'Choice',
          Choices: [
            { Not: { Variable: '$.type', StringEquals: 'Private' }, Next: 'Public' },
            { Variable: '$.value', NumericEquals: 0, Next: 'ValueIsZero' },
            {
              And: [
                { Variable: '$.value', NumericGreaterThanEquals: 20 },
                { Variable: '$.value', NumericLessThan: 30 },
              ],
              Next: 'ValueInTwenties',
            },
          ],
          Default: 'DefaultState',
        },
        input: { type: 'Private', value: 22 },
      },
      { output: { type: 'Private', value: 22 }, next: 'ValueInTwenties', rule: 2 },
    ],
    [
      'a Choice whose rules look at the effective input, which OutputPath thins out',
      {
        state: {
          Type: 'Choice',
          InputPath: '$.order',
          OutputPath: '$.id',
          Choices: [{ Variable: '$.total', NumericGreaterThan: 100, Next: 'Approve' }],
          Default: 'Ship',
        },
        input: { order: { id: 7, total: 99 } },
      },
      { effectiveInput: { id: 7, total: 99 }, output: 7, next: 'Ship', rule: 'default' },
    ],
    [
      'a Wait, told and not waited',
      { state: { Type: 'Wait', SecondsPath: '$.s', Next: 'N' }, input: { s: 10 } },
      { output: { s: 10 }, next: 'N', waitSeconds: 10 },
    ],
    [
      'a Wait until a moment between two seconds',
      { state: { Type: 'Wait', Timestamp: '2027-01-04T00:00:03.5Z', Next: 'N' } },
      { next: 'N', waitSeconds: 3.5 },
    ],
    [
      'a Succeed',
      { state: { Type: 'Succeed', InputPath: '$.a', OutputPath: '$.b' }, input: { a: { b: 1 } } },
      { effectiveInput: { b: 1 }, output: 1 },
    ],
    [
      'a Fail',
      { state: { Type: 'Fail', Error: 'ErrorA', Cause: 'Kaiju attack' }, input: { a: 1 } },
      {
        effectiveInput: { a: 1 },
        output: { Error: 'ErrorA', Cause: 'Kaiju attack' },
        error: 'ErrorA',
        cause: 'Kaiju attack',
      },
    ],
    [
      'a Fail whose words come from the input',
      {
        state: { Type: 'Fail', ErrorPath: '$.e', CausePath: "States.Format('{}!', $.c)" },
        input: { e: 'E', c: 'C' },
      },
      { error: 'E', cause: 'C!' },
    ],
    [
      'a Parallel, each branch with the whole input',
      {
        state: {
          Type: 'Parallel',
          Branches: [
            { StartAt: 'A', States: { A: { Type: 'Pass', Result: 5, End: true } } },
            { StartAt: 'B', States: { B: { Type: 'Pass', InputPath: '$[1]', End: true } } },
          ],
          Next: 'N',
        },
        input: [3, 2],
      },
      { effectiveInput: [3, 2], output: [5, 2], next: 'N' },
    ],
    [
      'a Parallel whose outputs are given',
      {
        state: {
          Type: 'Parallel',
          Branches: [
            { StartAt: 'Add', States: { Add: { Type: 'Task', Resource: 'a', End: true } } },
            { StartAt: 'Sub', States: { Sub: { Type: 'Task', Resource: 'a', End: true } } },
          ],
          ResultPath: '$.math',
          Next: 'N',
        },
        input: { n: [3, 2] },
        taskResult: [5, 1],
      },
      { effectiveInput: { n: [3, 2] }, output: { n: [3, 2], math: [5, 1] }, next: 'N' },
    ],
    [
      'a Map over what ItemsPath finds (developer guide, Context object data for Map states)',
      {
        state: {
          Type: 'Map',
          Parameters: {
            'ContextIndex.$': '$$.Map.Item.Index',
            'ContextValue.$': '$$.Map.Item.Value',
          },
          Iterator: { StartAt: 'TestPass', States: { TestPass: { Type: 'Pass', End: true } } },
          End: true,
        },
        input: [{ who: 'bob' }, { who: 'meg' }, { who: 'joe' }],
      },
      {
        output: [
          { ContextValue: { who: 'bob' }, ContextIndex: 0 },
          { ContextValue: { who: 'meg' }, ContextIndex: 1 },
          { ContextValue: { who: 'joe' }, ContextIndex: 2 },
        ],
      },
    ],
    [
      'a Map with InputPath, ItemSelector and ResultPath (specification, Map State)',
      {
        state: {
          Type: 'Map',
          InputPath: '$.detail',
          ItemsPath: '$.shipped',
          MaxConcurrency: 0,
          ResultPath: '$.detail.shipped',
          ItemSelector: {
            'parcel.$': '$$.Map.Item.Value',
            'courier.$': '$.delivery-partner',
          },
          ItemProcessor: {
            StartAt: 'Validate',
            States: { Validate: { Type: 'Task', Resource: 'arn', End: true } },
          },
          End: true,
        },
        input: {
          'ship-date': '2016-03-14T01:59:00Z',
          detail: { 'delivery-partner': 'UQS', shipped: [{ prod: 'R31' }, { prod: 'S39' }] },
        },
      },
      {
        effectiveInput: {
          'delivery-partner': 'UQS',
          shipped: [{ prod: 'R31' }, { prod: 'S39' }],
        },
        output: {
          'ship-date': '2016-03-14T01:59:00Z',
          detail: {
            'delivery-partner': 'UQS',
            shipped: [
              { parcel: { prod: 'R31' }, courier: 'UQS' },
              { parcel: { prod: 'S39' }, courier: 'UQS' },
            ],
          },
        },
      },
    ],
    [
      'a Map over nothing',
      {
        state: {
          Type: 'Map',
          ItemProcessor: { StartAt: 'A', States: { A: { Type: 'Pass', End: true } } },
          End: true,
        },
        input: [],
      },
      { output: [] },
    ],
    [
      'a branch that fails, and its catcher',
      {
        state: {
          Type: 'Parallel',
          Branches: [{ StartAt: 'A', States: { A: { Type: 'Fail', Error: 'E', Cause: 'C' } } }],
          Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.error-info', Next: 'Recover' }],
          Next: 'N',
        },
        input: { foo: 'bar' },
      },
      { output: { foo: 'bar', 'error-info': { Error: 'E', Cause: 'C' } }, next: 'Recover' },
    ],
    [
      'a branch that fails, and nobody to catch it',
      {
        state: {
          Type: 'Parallel',
          Branches: [{ StartAt: 'A', States: { A: { Type: 'Fail', Error: 'E', Cause: 'C' } } }],
          Next: 'N',
        },
      },
      { output: { Error: 'E', Cause: 'C' }, error: 'E', cause: 'C' },
    ],
  ])('%s', (_, inputs, expected) => {
    const { error, output } = answer(inputs)
    expect(error).toBeUndefined()
    expect(output).toMatchObject(expected)
    if (!('next' in expected)) expect(output.next).toBeUndefined()
  })

  it('tells what became of the data at each field', () => {
    const state = {
      Type: 'Pass',
      InputPath: '$.a',
      Parameters: { 'b.$': '$.c' },
      ResultPath: '$.d',
    }
    expect(answer({ state, input: { a: { c: 1 } } }).output.steps).toEqual([
      { name: 'input', value: { a: { c: 1 } } },
      { name: 'InputPath', value: { c: 1 } },
      { name: 'Parameters', value: { b: 1 } },
      { name: 'result', value: { b: 1 } },
      { name: 'ResultPath', value: { a: { c: 1 }, d: { b: 1 } } },
      { name: 'OutputPath', value: { a: { c: 1 }, d: { b: 1 } } },
    ])
  })

  it('leaves a null taskResult unheeded where there is no task', () => {
    expect(answer({ state: { Type: 'Pass' }, taskResult: null }).output.output).toEqual({})
  })

  const end = { End: true }
  it.each<[object, string]>([
    [{ state: 'Pass' }, 'state: found "Pass"; expected an object, a state.'],
    [{ state: {} }, 'state.Type: found nothing; expected one of Pass, Task'],
    [{ state: { Type: 'pass' } }, 'state.Type: found "pass"; expected one of Pass'],
    [
      { state: { Type: 'Pass', ResultSelector: {}, ...end } },
      'state.ResultSelector: found {}; a Pass state has no such field',
    ],
    [
      { state: { Type: 'Pass', InputPath: 'a', ...end } },
      'state.InputPath: found "a"; a path begins with $',
    ],
    [
      { state: { Type: 'Pass', ResultPath: '$.a[*]', ...end } },
      'state.ResultPath: found "$.a[*]"; expected a path that names one place',
    ],
    [
      { state: { Type: 'Pass', ResultPath: '$$.a', ...end } },
      'state.ResultPath: found "$$.a"; expected a path that names one place',
    ],
    [
      { state: { Type: 'Pass', Parameters: { b: [{ 'a.$': 3 }] }, ...end } },
      'state.Parameters.b[0].a.$: found 3; expected a string with a path or an intrinsic',
    ],
    [
      { state: { Type: 'Pass', Parameters: { 'a.$': 'States.Nope()' }, ...end } },
      'state.Parameters.a.$: found "States.Nope()"; there is no intrinsic function',
    ],
    [
      { state: { Type: 'Pass', Parameters: { a: 1, 'a.$': '$.b' }, ...end } },
      'two fields of one name',
    ],
    [{ state: { Type: 'Pass', Parameters: [1], ...end } }, 'state.Parameters: found [1]; expected'],
    [{ state: { Type: 'Pass', Next: 'A', End: true } }, 'state.End: found true; there is a Next'],
    [{ state: { Type: 'Pass', QueryLanguage: 'JSONata' } }, 'expected JSONPath'],
    [{ state: { Type: 'Pass', Output: 1 } }, 'belongs to JSONata'],
    [{ state: { Type: 'Pass', Assign: {} } }, 'not played by this simulator'],
    [{ state: { Type: 'Choice' } }, 'state.Choices: found nothing; expected an array'],
    [
      { state: { Type: 'Choice', Choices: [{ Variable: '$.a', NumericEquals: 1 }] } },
      'state.Choices[0].Next: found nothing; expected the name of a state',
    ],
    [
      { state: { Type: 'Choice', Choices: [{ Variable: '$.a', NumericEquals: '1', Next: 'A' }] } },
      'state.Choices[0].NumericEquals: found "1"; expected a number',
    ],
    [
      { state: { Type: 'Choice', Choices: [{ Variable: '$.a', NumericEqual: 1, Next: 'A' }] } },
      'state.Choices[0].NumericEqual: found 1; a choice rule has no such field',
    ],
    [
      { state: { Type: 'Choice', Choices: [{ And: [], Next: 'A' }] } },
      'state.Choices[0].And: found []; expected an array of at least one rule',
    ],
    [{ state: { Type: 'Wait' } }, 'state.Seconds: found nothing; expected exactly one of'],
    [
      { state: { Type: 'Wait', Seconds: 1.5 } },
      'state.Seconds: found 1.5; expected a whole number',
    ],
    [
      { state: { Type: 'Wait', Timestamp: '2016-03-14' } },
      'state.Timestamp: found "2016-03-14"; expected a timestamp such as 2016-03-14T01:59:00Z',
    ],
    [
      {
        state: {
          Type: 'Parallel',
          Branches: [{ StartAt: 'A', States: { B: { Type: 'Succeed' } } }],
        },
      },
      'state.Branches[0].StartAt: found "A"; there is no state "A"',
    ],
    [{ state: { Type: 'Map' } }, 'state.ItemProcessor: found nothing; expected an object'],
    [{ state: { Type: 'Map', ItemReader: {} } }, 'not played by this simulator'],
    [
      { state: { Type: 'Task', Retry: [{ ErrorEquals: [] }] } },
      'state.Retry[0].ErrorEquals: found []; expected an array of at least one error name',
    ],
    [
      { state: { Type: 'Task', Retry: [{ ErrorEquals: ['A'], BackoffRate: 0.5 }] } },
      'state.Retry[0].BackoffRate: found 0.5; expected a number of at least 1',
    ],
    [{ state: { Type: 'Pass' }, taskResult: 1 }, 'taskResult: found 1; expected none'],
    [{ state: { Type: 'Pass' }, tskResult: 1 }, 'tskResult: there is no such field.'],
  ])('%j is refused', (inputs, because) => {
    expect(refusal(inputs)).toContain(because)
  })

  it.each<[object, string]>([
    [
      {
        state: { Type: 'Choice', Choices: [{ Variable: '$.a', IsNull: true, Next: 'A' }] },
        input: { a: 1 },
      },
      'input: found {"a":1}; expected something else: with this the state fails with States.NoChoiceMatched.',
    ],
    [
      { state: { Type: 'Choice', Choices: [{ Variable: '$.a', IsNull: true, Next: 'A' }] } },
      'States.Runtime. The path "$.a" finds nothing in the input',
    ],
    [{ state: { Type: 'Pass', InputPath: '$.a' } }, 'States.Runtime'],
    [{ state: { Type: 'Pass', Parameters: { 'a.$': '$.b' } } }, 'States.ParameterPathFailure'],
    [
      {
        state: { Type: 'Pass', Parameters: { 'a.$': 'States.ArrayLength($.b)' } },
        input: { b: 1 },
      },
      'States.IntrinsicFailure',
    ],
    [{ state: { Type: 'Pass', ResultPath: '$.x' }, input: 'foo' }, 'States.ResultPathMatchFailure'],
    [
      {
        state: {
          Type: 'Map',
          ItemProcessor: { StartAt: 'A', States: { A: { Type: 'Pass', End: true } } },
        },
        input: 3,
      },
      'States.Runtime. There is no array at "$"',
    ],
  ])('%j fails', (inputs, because) => {
    expect(refusal(inputs)).toContain(because)
  })

  it('answers a machine in a branch that would never end', () => {
    const states = {
      A: { Type: 'Pass', Next: 'B' },
      B: {
        Type: 'Choice',
        Choices: [{ Variable: '$.stop', IsPresent: true, Next: 'C' }],
        Default: 'A',
      },
      C: { Type: 'Succeed' },
    }
    const inputs = { state: { Type: 'Parallel', Branches: [{ StartAt: 'A', States: states }] } }
    expect(refusal(inputs)).toContain('The history is full at 25000 events')
  })

  it('refuses JSON that is nested without end', () => {
    let nested: unknown = 1
    for (let level = 0; level < 300; level++) nested = [nested]
    expect(refusal({ state: { Type: 'Pass' }, input: nested })).toContain('levels deep')
  })
})
