import { describe, expect, it } from 'vitest'
import { buildNote, compileQueue } from './lesson.fixture'
import { anatomyProblems, bodyLength } from './lesson-anatomy'

const parts = {
  objectives: [':::objectives', '- 고를 수 있습니다.', '- 판단할 수 있습니다.', ':::', ''],
  intro: ['주문이 몰립니다. 담아 둘 곳이 필요합니다.', ''],
  section: ['## 대기열 {#queue}', '', `${'가'.repeat(1000)}입니다.`, '', '- 담아 둡니다.', ''],
  example: [':::example[주문이 몰릴 때]', '한 건씩 처리합니다.', ':::', ''],
  pair: [
    ':::pair[SQS와 SNS]{#sqs-sns}',
    '둘 다 메시지를 나릅니다.',
    '',
    '비교 {#sqs-sns-table}',
    '',
    '| 기준 | SQS {#sqs} | SNS {#sns} |',
    '|---|---|---|',
    '| 받는 쪽 {#to} | 하나 | 여럿 |',
    '',
    '여럿이면 SNS입니다.',
    ':::',
    '',
  ],
  cues: [
    ':::cues',
    ...['a', 'b', 'c'].map((key) => `- 담아 둡니다 → SQS ≠ SNS, EC2 [[queue-depth]] {#${key}}`),
    ':::',
    '',
  ],
  recap: [':::recap', ...[1, 2, 3, 4, 5].map(() => '- 담아 둡니다.'), ':::'],
}

/** Problems of a lesson whose parts are all there but for these. */
function problemsWith(changes: Partial<Record<keyof typeof parts, readonly string[]>>) {
  const body = Object.values({ ...parts, ...changes }).flat()
  return anatomyProblems(buildNote(...body), compileQueue(body).lesson).map(
    ({ message }) => message,
  )
}

describe('anatomyProblems', () => {
  it('finds nothing in a lesson that has all its parts', () => {
    expect(problemsWith({})).toEqual([])
  })

  it.each([
    ['objectives', [], 'found 0 objectives'],
    ['intro', ['주문이 몰립니다.', ''], 'found no situation'],
    ['example', [], 'found no worked example'],
    ['pair', [], 'found no pair'],
    ['cues', [], 'found 0 exam cues'],
    ['recap', [':::recap', '- 담아 둡니다.', ':::'], 'found 1 lines of recap'],
  ] as const)('misses %s', (part, instead, message) => {
    const problems = problemsWith({ [part]: instead })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(message)
  })

  it('refuses a section of one line', () => {
    const section = [...parts.section, '## 또 {#more}', '', '한 줄입니다.', '']
    // The parts that follow would stand in the last section: they go before it.
    const body = [
      ...parts.objectives,
      ...parts.intro,
      ...parts.example,
      ...parts.pair,
      ...parts.cues,
    ]
    const source = [...body, ...section, ...parts.recap]
    const problems = anatomyProblems(buildNote(...source), compileQueue(source).lesson)
    expect(problems.map(({ message }) => message)).toEqual([
      'found {#more} of one line; expected a section that teaches',
    ])
  })

  it('measures the body in Korean syllables, tables and cues left out', () => {
    const { lesson } = compileQueue([...parts.section, ...parts.pair, ...parts.cues])
    // 1,003 of the paragraph, 5 of the bullet, 10 and 7 around the table of the pair.
    expect(bodyLength(lesson)).toBe(1003 + 5 + 10 + 7)
    expect(
      problemsWith({ section: ['## 대기열 {#queue}', '', '짧습니다.', '', '- 짧습니다.', ''] }),
    ).toEqual([
      expect.stringMatching(/^found \d+ Korean syllables of body; expected 1000 to 2500$/),
    ])
  })
})
