import { describe, expect, it } from 'vitest'
import { asked } from '@/lib/domain/exchange/exchange.fixture'
import { importItems } from '@/lib/domain/exchange/import-items'

const read = (...lines: readonly string[]) => importItems(lines.join('\n'), 'gift', 'en')

/** The one item of a file without problems. */
function only(...lines: readonly string[]) {
  const { items, problems } = read(...lines)
  expect(problems).toEqual([])
  expect(items).toHaveLength(1)
  const [item] = items
  if (item === undefined) throw new Error('no item')
  return asked(item)
}

describe('readGift', () => {
  it('[XC8] reads a single choice with a title and a remark on each option', () => {
    const item = only(
      '// a comment',
      '::Q1:: Which runs code? {',
      '  =Lambda # Right, functions.',
      '  ~S3     # It stores objects.',
      '  ####Lambda is **compute**.',
      '}',
    )
    expect(item).toMatchObject({ id: 'Q1', type: 'single', stem: 'Which runs code?' })
    expect(item).toMatchObject({
      options: [
        ['Lambda', 'Right, functions.', true],
        ['S3', 'It stores objects.', false],
      ],
      explanation: { text: 'Lambda is **compute**.' },
    })
  })

  it('[XC8] takes answers with weights and no = for a multiple choice', () => {
    expect(only('Two are queues {~%50%SQS ~%50%MQ ~%-100%S3 ~EC2}')).toMatchObject({
      type: 'multiple',
      choose: null,
      options: [
        ['SQS', '', true],
        ['MQ', '', true],
        ['S3', '', false],
        ['EC2', '', false],
      ],
    })
  })

  it.each([
    ['{T}', true],
    ['{TRUE}', true],
    ['{F}', false],
    ['{FALSE#No.#Right.}', false],
    ['{ true }', true],
  ])('[XC8] reads %s as true or false', (braces, answer) => {
    expect(only(`S3 stores objects. ${braces}`)).toMatchObject({ type: 'true_false', answer })
  })

  it('[XC8] keeps the remark on a right answer as the explanation where there is no other', () => {
    expect(only('S3 stores. {T#Wrong.#Right: objects.}').explanation.text).toBe('Right: objects.')
    expect(only('S3 stores. {T#Wrong.#Right.####General.}').explanation.text).toBe('General.')
  })

  it.each([
    ['{#15}', 15, 0],
    ['{#15:0.5}', 15, 0.5],
    ['{#1..5}', 3, 2],
    ['{#-2.5..-1.5}', -2, 0.5],
    ['{#=1822:0 #Yes. =%50%1822:2 #Nearly. ~#No.}', 1822, 0],
  ])('[XC8] reads the number of %s', (braces, value, tolerance) => {
    expect(only(`How many? ${braces}`)).toMatchObject({
      type: 'number',
      answer: { value, unit: '' },
      tolerance,
    })
  })

  it('[XC8] makes a gap where the braces stand in the sentence, and at its end where they do not', () => {
    const words = { type: 'words', answer: 'SQS', accepted: ['Amazon SQS'] }
    expect(only('A queue is {=SQS =Amazon SQS} in AWS.')).toMatchObject({
      type: 'cloze',
      stem: 'A queue is ____ in AWS.',
      gaps: [words],
    })
    expect(only('Which queue? {=SQS =Amazon SQS =%50%MQ}')).toMatchObject({
      stem: 'Which queue? ____',
      gaps: [words],
    })
    expect(only('The queue _____ is old. {SQS}')).toMatchObject({
      stem: 'The queue ____ is old.',
    })
  })

  it('[XC8] reads pairs, and as categories where a right stands twice', () => {
    expect(only('Match. {=SQS -> queue =SNS -> topic = -> table}')).toMatchObject({
      type: 'matching',
      pairs: [
        ['SQS', '', 'queue'],
        ['SNS', '', 'topic'],
      ],
      right: ['queue', 'table', 'topic'],
    })
    expect(only('Sort. {=SQS -> app =SNS -> app =S3 -> store}').type).toBe('categorise')
  })

  it('[XC8] reads every escape, and Hangul as it is', () => {
    expect(
      only('::a\\:b::\\~ \\= \\# \\{ \\} \\: \\\\ 줄\\n바꿈 {=\\{x\\}: 1 ~\\#y \\= 2}'),
    ).toMatchObject({
      id: 'a:b',
      stem: '~ = # { } : \\ 줄\n바꿈',
      options: [
        ['{x}: 1', '', true],
        ['#y = 2', '', false],
      ],
    })
  })

  it('[XC8] reads HTML as the two marks that an item has, and drops every other tag', () => {
    expect(
      only(
        '[html]<p>Is <b>S3</b> &amp; <code>put</code> <i>fast</i>?</p> {=[plain]<b> ~no &lt; yes}',
      ),
    ).toMatchObject({
      stem: 'Is **S3** & `put` fast?',
      options: [
        ['<b>', '', true],
        ['no < yes', '', false],
      ],
    })
    expect(only('[html]<constructor>&constructor;? {T}').stem).toBe('&constructor;?')
    expect(only('Is <b>S3</b> fast? {T}').stem).toBe('Is **S3** fast?')
    expect(only('[plain]Is <b>S3</b> fast? {T}').stem).toBe('Is <b>S3</b> fast?')
  })

  it('[XC8] joins the lines of plain text, and keeps those of Markdown', () => {
    expect(only('One', 'two', '// no', 'three {T}').stem).toBe('One two three')
    expect(only('[markdown]One', 'two {T}').stem).toBe('One\ntwo')
  })

  it('[XC16] passes over categories, and tells of what is no question to grade', () => {
    const { items, leftOut, problems } = read(
      '$CATEGORY: $course$/top/Lambda',
      '',
      'Read this first.',
      '',
      'Tell us of Lambda. {}',
      '',
      'Either is right {=a =b ~c}',
      '',
      'Any {=*}',
      '',
      'Both {#=1 =2}',
      '',
      'S3 stores. {T}',
    )
    expect(problems).toEqual([])
    expect(items).toHaveLength(1)
    expect(leftOut).toEqual([
      { line: 3, reason: 'It is a text without a question.' },
      { line: 5, reason: 'It is an essay, which nobody here grades.' },
      { line: 7, reason: 'Any one of several answers is right, and here one is.' },
      { line: 9, reason: 'The answer holds a * that stands for any words.' },
      { line: 11, reason: 'Several numbers are right, and here one is.' },
    ])
  })

  it('[XC5] tells each problem with its line, whatever the line ends', () => {
    const lines = [
      '// comments count',
      '::No end: Which? {T}',
      '',
      'Which?',
      '{=a',
      '',
      'which? =a}',
      '',
      'One {T} two {F}',
      '',
      'Number?',
      '{#many}',
      '',
      'Pairs {=a -> b =c}',
      '',
      'Only {=a ~}',
    ]
    const expected = [
      { line: 2, found: '“::No end: Which? {T}”', expected: ':: after the title' },
      { line: 5, found: '“{=a”', expected: '} after the answers, and no empty line before it' },
      { line: 7, found: '“}”', expected: '{ before the answers' },
      {
        line: 9,
        found: '“{F}”',
        expected:
          'one pair of { } in a question, and an empty line before the next; \\{ and \\} are plain braces',
      },
      { line: 12, found: '“#many”', expected: 'a number such as 15, 15:0.5 or 1..5' },
      { line: 14, found: '“=a -> b =c”', expected: '-> between the two sides of each pair' },
      { line: 16, found: 'an option without words', expected: 'words in every option' },
    ]
    for (const end of ['\n', '\r\n', '\r']) {
      expect(importItems(lines.join(end), 'gift', 'en').problems).toEqual(expected)
    }
  })

  it('[XC1] takes a title for an id, unless two questions share it or a comment gives one', () => {
    const { items } = read(
      '::Same::One? {T}',
      '',
      '::Same::Two? {T}',
      '',
      '// [id:q3]',
      '::Named::Three? {T}',
      '',
      '::Four::Four? {T}',
    )
    expect(items.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^own\.[0-9a-z]{14}$/),
      expect.stringMatching(/^own\.[0-9a-z]{14}$/),
      'q3',
      'Four',
    ])
  })
})
