import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import type { Outcome } from '@/lib/domain/simulator/outcome'
import { simulatorView } from '@/lib/domain/simulator/simulator-view'
import { locales } from '@/lib/shared/locale'
import { type MachineSetting, machineSettingOf, situations, startSetting } from './machine-setting'
import { stepfunctionsStep } from './stepfunctions-step'

const { book } = simulatorView(stepfunctionsStep, await readBook(projectRoot))

const outcome = (changes: Partial<MachineSetting> = {}) =>
  stepfunctionsStep.run({ ...startSetting, ...changes }, book)
const resultOf = (id: string, changes: Partial<MachineSetting> = {}) =>
  outcome(changes).results.find((one) => one.id === id)
const shown = (id: string, changes: Partial<MachineSetting> = {}) => resultOf(id, changes)?.value.en
const working = (changes: Partial<MachineSetting> = {}) =>
  outcome(changes).lines.map(({ from, to }) => `${from.en} = ${to.en}`)
const kindsOf = (changes: Partial<MachineSetting>) =>
  outcome(changes).notices.map(({ kind }) => kind)

describe('a charge that is tried again', () => {
  it('waits twice as long before each retry, and no longer than its bound', () => {
    expect(shown('end')).toBe('Send receipt')
    expect(shown('time')).toBe('15 seconds')
    expect(working()).toEqual([
      ' = { "customer": "Jihun", "amount": 35 }',
      'min(2 × 2^0, 6) = 2 seconds',
      'min(2 × 2^1, 6) = 4 seconds',
      'result { "id": "C-9" } → ResultPath $.charge = { "customer": "Jihun", "amount": 35, "charge": { "id": "C-9" } }',
      'Charge card (3 + 3 + 2) + waits before retries (2 + 4) + Send receipt 1 = 15 seconds',
      'states run 2 + retries 2 = 4',
      '4 × 10,000 = 40,000',
      '40,000 − 4,000 (free) = 36,000',
      '36,000 ÷ 1,000 × $0.025 = $0.90',
    ])
  })

  it.each<[string, Partial<MachineSetting>, string, string, string]>([
    // 4 × 3 for the tries, 2 + 4 + 6 between them, 1 to tell support.
    ['runs out of retries', { failures: 4 }, 'Charge failed', '25 seconds', '6'],
    ['never tries again', { failures: 1, maxAttempts: 0 }, 'Charge failed', '4 seconds', '3'],
    ['is declined', { error: 'CardDeclined' }, 'Ask for another card', '3 seconds', '2'],
    // Step Functions gives up after 10 seconds: 10 + 2 + 10 + 4 + 2 + 1.
    ['gets no answer', { error: 'States.Timeout' }, 'Send receipt', '29 seconds', '4'],
    ['works at once', { failures: 0 }, 'Send receipt', '3 seconds', '2'],
    // 3 × 3 + 10 + 15 + 22.5 is without a bound: 1.5 times as long each time.
    [
      'grows slowly',
      { failures: 3, intervalSeconds: 10, backoffRate: 1.5, maxDelaySeconds: 0 },
      'Send receipt',
      '59.5 seconds',
      '5',
    ],
  ])('%s', (_, changes, end, time, transitions) => {
    expect(shown('end', changes)).toBe(end)
    expect(shown('time', changes)).toBe(time)
    expect(shown('transitions', changes)).toBe(transitions)
  })

  it('counts waits that are left to chance at their longest, and asks nobody for them', () => {
    expect(shown('time', { jitter: true })).toBe('at most 15 seconds')
    expect(resultOf('time', { jitter: true })?.asked).toBeNull()
    expect(kindsOf({ jitter: true })).toContain('note')
    expect(working({ jitter: true })).toContain('min(2 × 2^1, 6) = from 0 to 4 seconds')
  })

  it('asks at which state it ends, of those at which it can', () => {
    expect(resultOf('end')?.asked).toMatchObject({
      kind: 'choice',
      options: [{ en: 'Ask for another card' }, { en: 'Charge failed' }, { en: 'Send receipt' }],
      right: 2,
    })
  })
})

describe('the other situations', () => {
  it.each<[string, Partial<MachineSetting>, string, string, string]>([
    [
      'an order below the limit',
      { situation: 'approval', orderTotal: 490 },
      'Request delivery',
      '2 seconds',
      '3',
    ],
    ['an approval', { situation: 'approval' }, 'Request delivery', '18,002 seconds', '4'],
    [
      'a refusal',
      { situation: 'approval', approver: 'refuses' },
      'Order refused',
      '18,002 seconds',
      '5',
    ],
    [
      'an answer that comes too late',
      { situation: 'approval', answerHours: 30 },
      'Order refused',
      '86,402 seconds',
      '5',
    ],
    ['a picture', { situation: 'choice' }, 'Make thumbnail', '1 second', '2'],
    [
      'a file that is too large',
      { situation: 'choice', fileSize: 101 },
      'Too large',
      '0 seconds',
      '2',
    ],
    [
      'a file that no rule knows',
      { situation: 'choice', fileKey: '' },
      'Keep as is',
      '0 seconds',
      '2',
    ],
    // Three rounds of two at a time; five items of two states, around them two.
    ['packing', { situation: 'map' }, 'Count boxes', '60 seconds', '12'],
    [
      'packing all at once',
      { situation: 'map', maxConcurrency: 0 },
      'Count boxes',
      '20 seconds',
      '12',
    ],
    // The two at once are asked together; when the second is not there, nothing more begins.
    [
      'packing what is not there',
      { situation: 'map', missingProduct: 2 },
      'Pack all',
      '20 seconds',
      '3',
    ],
    ['two checks', { situation: 'parallel', stockSeconds: 9 }, 'Ship', '10 seconds', '5'],
    [
      'nothing in stock',
      { situation: 'parallel', stockLeft: 0 },
      'Order stopped',
      '4 seconds',
      '5',
    ],
    // 1 + 3 × (60 + 1): asked after 60, 121 and 182 seconds, the job takes 150.
    ['a job', { situation: 'wait' }, 'Job done', '184 seconds', '14'],
    [
      'a job that is asked rarely',
      { situation: 'wait', everySeconds: 150 },
      'Job done',
      '152 seconds',
      '6',
    ],
    ['a job that fails', { situation: 'wait', jobFails: true }, 'Job failed', '184 seconds', '14'],
  ])('%s', (_, changes, end, time, transitions) => {
    expect(shown('end', changes)).toBe(end)
    expect(shown('time', changes)).toBe(time)
    expect(shown('transitions', changes)).toBe(transitions)
  })

  it('works out how long a Map waits in rounds, and a Parallel by its slowest branch', () => {
    expect(working({ situation: 'map' })).toContain('⌈5 ÷ 2⌉ × 20 = 1 minute')
    expect(working({ situation: 'parallel' })).toContain('max(4, 1) = 4 seconds')
  })

  it('shows which rules were looked at with which values', () => {
    expect(working({ situation: 'choice', fileKey: 'a.csv' })[1]).toBe(
      'rule 1 IsNumeric($.size(40)) ∧ $.size(40) > $.limit(100): no' +
        ' → rule 2 $.key("a.csv") ~ "photos/*.jpg" ∨ $.key("a.csv") ~ "photos/*.png": no' +
        ' → rule 3 $.key("a.csv") ~ "*.csv": yes = Import rows',
    )
  })

  it('says that what waits for hours cannot be Express', () => {
    expect(outcome({ situation: 'approval' }).notices[0]).toMatchObject({
      kind: 'note',
      because: [{ fact: 'sfn-standard-vs-express' }],
    })
    expect(kindsOf({ situation: 'approval', orderTotal: 100 })).toEqual(['trap'])
  })
})

describe('the bill', () => {
  it('is nothing within what is free', () => {
    expect(shown('cost', { runsPerMonth: 1000 })).toBe('$0.00')
    expect(working({ runsPerMonth: 1000 })).toContain('4,000 ≤ 4,000 (free) = 0')
  })

  it('has the price of its Region, and says where nobody has read that', () => {
    // 36,000 × 0.0271 ÷ 1,000.
    expect(shown('cost', { region: 'ap-northeast-2' })).toBe('$0.98')
    expect(kindsOf({ region: 'ap-northeast-2' })).toEqual(['note', 'trap'])
    expect(kindsOf({ region: 'us-east-1' })).toEqual(['trap'])
  })

  it('is not guessed where the price is missing', () => {
    const without = { ...book, prices: {} }
    const found = stepfunctionsStep.run({ ...startSetting }, without)
    expect(found.results.find(({ id }) => id === 'cost')?.value.en).toBe('unknown')
    expect(found.notices.map(({ kind }) => kind)).toContain('missing')
  })
})

describe('a machine of one’s own', () => {
  const own = (machine: unknown, input: unknown = {}, answers: unknown = {}) => ({
    situation: 'own',
    definition: JSON.stringify(machine),
    input: JSON.stringify(input),
    answers: JSON.stringify(answers),
  })
  const task = { Type: 'Task', Resource: 'arn:aws:states:::sns:publish' }
  const loop = {
    StartAt: 'A',
    States: {
      A: { Type: 'Pass', Next: 'B' },
      B: {
        Type: 'Choice',
        Choices: [{ Variable: '$.x', IsPresent: true, Next: 'C' }],
        Default: 'A',
      },
      C: { Type: 'Succeed' },
    },
  }

  it('plays what is written', () => {
    expect(resultOf('data', { situation: 'own' })?.value.ko).toBe('23바이트')
    expect(resultOf('data', { situation: 'own' })?.note?.ko).toBe('{ "text": "Hello, Mina!" }')
    expect(resultOf('end', { situation: 'own' })?.asked).toBeNull()
  })

  it('stops where a loop does not end, and says so', () => {
    const found = outcome(own(loop))
    expect(found.results[0]?.value.en).toBe('It does not end')
    expect(found.notices[0]).toMatchObject({
      kind: 'warning',
      because: [{ fact: 'sfn-execution-quotas' }],
    })
    expect(shown('time', own(loop))).toBe('unknown')
  })

  it('says which tasks had no answer, and which answers no task', () => {
    const machine = { StartAt: 'Tell', States: { Tell: { ...task, End: true } } }
    const says = (answers: unknown) =>
      outcome(own(machine, {}, answers)).notices.map((one) => one.says.en)
    expect(says({ Tel: [{ Return: 1 }] })).toEqual([
      'Some answers are for names that no Task state has: Tel',
      'Tasks without an answer gave their input back: Tell',
    ])
    expect(says({ Tell: { Return: null } })).toEqual([])
  })

  it('says that heartbeats are not played', () => {
    const beating = (state: object) => ({
      StartAt: 'A',
      States: { A: { ...task, ...state, End: true } },
    })
    const answers = { A: { Return: 1 } }
    for (const state of [{ HeartbeatSeconds: 9 }, { HeartbeatSecondsPath: '$.beat' }]) {
      const [notice, ...others] = outcome(own(beating(state), {}, answers)).notices
      expect(notice?.says.ko).toMatch(/^하트비트\(HeartbeatSeconds\)는/)
      expect(others).toEqual([])
    }
    expect(outcome(own(beating({ TimeoutSeconds: 9 }), {}, answers)).notices).toEqual([])
  })

  it.each(['ItemProcessor', 'Iterator'])(
    'says that a Distributed Map is played inline (%s)',
    (name) => {
      // In a branch, so that the notice is about all states there are.
      const branchWith = (config: object) => ({
        StartAt: 'Both',
        States: {
          Both: {
            Type: 'Parallel',
            End: true,
            Branches: [
              {
                StartAt: 'Each',
                States: {
                  Each: {
                    Type: 'Map',
                    End: true,
                    [name]: { ...config, StartAt: 'B', States: { B: { Type: 'Pass', End: true } } },
                  },
                },
              },
            ],
          },
        },
      })
      const noticesOf = (config: object) => outcome(own(branchWith(config), [1, 2])).notices
      expect(noticesOf({ ProcessorConfig: { Mode: 'DISTRIBUTED' } })).toMatchObject([
        { kind: 'note', because: [{ fact: 'sfn-distributed-map' }] },
      ])
      expect(noticesOf({ ProcessorConfig: { Mode: 'INLINE' } })).toEqual([])
      expect(noticesOf({})).toEqual([])
    },
  )

  it('quotes what a task or a definition says, and not what we say', () => {
    const machine = (cause: object) => ({
      StartAt: 'A',
      States: { A: { Type: 'Fail', Error: 'E', ...cause } },
    })
    expect(resultOf('data', own(machine({ Cause: 'No stock.' })))?.note?.ko).toBe('“No stock.”')
    expect(resultOf('data', own(machine({})))?.note).toBeNull()
    expect(resultOf('data', own(machine({ CausePath: '$.nothing' })))?.note?.ko).not.toContain('“')
  })

  it('warns of what goes on for longer than a year', () => {
    const machine = {
      StartAt: 'Rest',
      States: { Rest: { Type: 'Wait', Seconds: 40_000_000, End: true } },
    }
    expect(outcome(own(machine)).notices[0]).toMatchObject({ kind: 'warning' })
  })

  it('does not count a machine whose time is over as having run another state', () => {
    const machine = {
      TimeoutSeconds: 5,
      StartAt: 'Rest',
      States: { Rest: { Type: 'Wait', Seconds: 9, Next: 'Tell' }, Tell: { ...task, End: true } },
    }
    expect(shown('transitions', own(machine))).toBe('1')
    expect(shown('data', own(machine))).toBe('States.Timeout')
  })

  it.each([
    ['{', 'This is not JSON'],
    ['', 'This is not JSON'],
    ['[]', 'an object with StartAt'],
    ['{"States": {"A": {"Type": "Succeed"}}}', 'StartAt'],
    ['{"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}}}', 'States.A.Next'],
    [
      '{"QueryLanguage": "JSONata", "StartAt": "A", "States": {"A": {"Type": "Succeed"}}}',
      'JSONata',
    ],
    ['{"StartAt": "A", "States": {"A": {"Type": "Choice"}}}', 'States.A.Choices'],
  ])('refuses %s with a sentence in both languages', (definition, part) => {
    const problem = stepfunctionsStep.checks.definition?.(definition, book)
    expect(problem?.en).toContain(part)
    expect(problem?.en).toMatch(/[.]$/)
    expect(problem?.ko).toMatch(/[가-힣].*[.]$/)
  })

  it.each([
    ['[]', 'an answer for each state'],
    ['{"A": 1}', '{"Return": result}'],
    ['{"A": {"Return": 1, "Throw": {"Error": "E"}}}', '{"Return": result}'],
    ['{"A": {"Throw": {"Cause": "x"}}}', 'takes an Error'],
    ['{"A": {"Return": 1, "Seconds": -1}}', 'Seconds'],
    ['{"A": [{"Return": 1}, {"Retrun": 1}]}', '{"Return": result}'],
    ['{', 'not JSON'],
  ])('refuses the answers %s', (answers, part) => {
    expect(stepfunctionsStep.checks.answers?.(answers, book)?.en).toContain(part)
  })

  it('takes nothing for an empty input and for no answers', () => {
    expect(stepfunctionsStep.checks.input?.('', book)).toBeNull()
    expect(stepfunctionsStep.checks.answers?.('', book)).toBeNull()
    expect(
      resultOf('data', {
        ...own(loop),
        definition: startSetting.definition,
        input: '{"name": 3}',
        answers: '',
      })?.note?.en,
    ).toContain('Hello, 3!')
  })
})

/** Every text of an outcome. */
function textsOf({ results, lines, notices }: Outcome) {
  return [
    ...results.flatMap(({ label, value, note }) => [label, value, ...(note ? [note] : [])]),
    ...lines.flatMap(({ says, from, to }) => [says, from, to]),
    ...notices.map(({ says }) => says),
  ]
}

/** Any machine of a few states that can be read, or cannot. */
const anyMachine = fc
  .array(
    fc.record({
      Type: fc.constantFrom('Pass', 'Task', 'Wait', 'Succeed', 'Fail', 'Choice', 'Map', 'Parallel'),
      Next: fc.constantFrom('S0', 'S1', 'S2', 'S3'),
      Seconds: fc.integer({ min: 0, max: 1e9 }),
      path: fc.constantFrom('$', '$.a', '$.b[0]', null),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((states) => ({
    StartAt: 'S0',
    States: Object.fromEntries(
      states.map(({ Type, Next, Seconds, path }, index) => {
        const last = index === states.length - 1
        const onwards = last ? { End: true } : { Next }
        const inner = { StartAt: `I${index}`, States: { [`I${index}`]: { Type: 'Succeed' } } }
        const fields = {
          Pass: { Result: { a: [1] }, ResultPath: path, ...onwards },
          Task: {
            Resource: 'arn:aws:states:::sns:publish',
            OutputPath: path,
            Retry: [{ ErrorEquals: ['States.ALL'], JitterStrategy: 'FULL' }],
            ...onwards,
          },
          Wait: { Seconds, ...onwards },
          Succeed: {},
          Fail: { Error: 'E' },
          Choice: { Choices: [{ Variable: path ?? '$', IsPresent: true, Next }], Default: 'S0' },
          Map: { ItemsPath: path ?? '$', ItemProcessor: inner, ...onwards },
          Parallel: { Branches: [inner], ResultPath: path, ...onwards },
        }[Type]
        return [`S${index}`, { Type, ...fields }]
      }),
    ),
  }))

describe('any setting', () => {
  it('of any machine is worked out, and every line of it is another', () => {
    fc.assert(
      fc.property(
        anyMachine,
        fc.json({ maxDepth: 2 }),
        fc.constantFrom('{}', '{"S0": {"Throw": {"Error": ""}}}'),
        (machine, input, answers) => {
          const definition = JSON.stringify(machine)
          fc.pre(stepfunctionsStep.checks.definition?.(definition, book) === null)
          const found = outcome({ situation: 'own', definition, input, answers })
          for (const text of textsOf(found)) {
            for (const locale of locales) expect(text[locale]).not.toMatch(/NaN|Infinity|undefined/)
          }
          for (const locale of locales) {
            const keys = found.lines.map(({ says, from }) => `${says[locale]} ${from[locale]}`)
            expect(new Set(keys).size).toBe(keys.length)
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('comes back out of what the page hands on', () => {
    for (const situation of situations) {
      const setting: MachineSetting = { ...startSetting, situation, jitter: true, paid: false }
      expect(machineSettingOf({ ...setting })).toEqual(setting)
    }
  })
})
