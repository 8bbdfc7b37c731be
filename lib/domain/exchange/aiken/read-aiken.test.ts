import { describe, expect, it } from 'vitest'
import { asked } from '@/lib/domain/exchange/exchange.fixture'
import { importItems } from '@/lib/domain/exchange/import-items'

const read = (text: string) => importItems(text, 'aiken', 'en')

describe('readAiken', () => {
  it('[XC9] reads questions with options from A on and the letter of the answer', () => {
    const { items, problems } = read(
      '대기열은 무엇입니까?\nA. S3\nB) SQS\nANSWER: B\n\nWhich stores?\r\nA) S3\r\nB) SQS\r\nANSWER:A',
    )
    expect(problems).toEqual([])
    expect(items.map(asked)).toMatchObject([
      {
        type: 'single',
        stem: '대기열은 무엇입니까?',
        options: [
          ['S3', '', false],
          ['SQS', '', true],
        ],
      },
      { stem: 'Which stores?' },
    ])
  })

  it('[XC5] tells each problem with its line, and reads on behind it', () => {
    const { items, problems } = read(
      [
        'No answer?',
        'A. a',
        'B. b',
        'The next one?',
        'A. a',
        'C. c',
        'ANSWER: A',
        '',
        'Wrong letter?',
        'A. a',
        'B. b',
        'ANSWER: C',
        'ANSWER: A',
        'Alone?',
        'A. a',
        'ANSWER: A',
        'Right?',
        'A. a',
        'B. b',
        'ANSWER: A',
        'Open?',
        'A. a',
      ].join('\n'),
    )
    expect(problems).toEqual([
      { line: 4, found: '“The next one?”', expected: 'a line such as ANSWER: B' },
      { line: 6, found: '“C. c”', expected: 'an option that begins with B. or B)' },
      { line: 12, found: '“ANSWER: C”', expected: 'a letter from A to B' },
      { line: 13, found: '“ANSWER: A”', expected: 'the text of a question' },
      { line: 16, found: '“ANSWER: A”', expected: 'at least 2 options' },
      { line: 22, found: 'the end of the file', expected: 'a line such as ANSWER: B' },
    ])
    expect(items.map(({ stem }) => stem)).toContain('Right?')
  })
})
