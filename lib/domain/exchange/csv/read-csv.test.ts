import { describe, expect, it } from 'vitest'
import { asked, itemOfTexts } from '@/lib/domain/exchange/exchange.fixture'
import { exportItems } from '@/lib/domain/exchange/export-items'
import { importItems } from '@/lib/domain/exchange/import-items'
import { guardedCell, unguardedCell } from './csv-guard'

const read = (...lines: readonly string[]) => importItems(lines.join('\n'), 'csv', 'en')
const header = 'stem,option_1,option_2,option_3,answer'

describe('readCsv', () => {
  it.each([
    ['B', ['S3', 'SQS', 'EC2'], [false, true, false]],
    ['2', ['S3', 'SQS', 'EC2'], [false, true, false]],
    ['A;C', ['S3', 'SQS', 'EC2'], [true, false, true]],
    ['"1, 3"', ['S3', 'SQS', 'EC2'], [true, false, true]],
    ['a c', ['S3', 'SQS', 'EC2'], [true, false, true]],
  ])('[XC10] reads the answer %s', (answer, texts, right) => {
    const { items, problems } = read(header, `Which?,S3,SQS,EC2,${answer}`)
    expect(problems).toEqual([])
    expect(items.map(asked)).toMatchObject([
      { options: texts.map((text, index) => [text, '', right[index]]) },
    ])
  })

  it.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
  ])('[XC10] reads cells parted by a %s, behind a byte order mark', (_, sign) => {
    const row = ['id', 'stem', 'option_1', 'option_2', 'answer'].join(sign)
    const { items } = importItems(
      `\uFEFF${row}\r\nq1${sign}"두 ""줄"" ${sign}\r\n본문"${sign}S3${sign}SQS${sign}A\r\n`,
      'csv',
      'ko',
    )
    expect(items.map(({ id, stem }) => [id, stem])).toEqual([['q1', `두 "줄" ${sign}\n본문`]])
  })

  it('[XC10] guesses a type that is not given', () => {
    const { items, problems } = read(
      'stem,option_1,option_2,match_1,match_2,answer',
      'Pick,a,b,,,A',
      'Pick all,a,b,,,A;B',
      'True?,,,,,참',
      'How much?,,,,,"1,769 MB"',
      'The ____ is,,,,,SQS|Amazon SQS',
      'Match,a,b,x,y,',
    )
    expect(problems).toEqual([])
    expect(items.map(({ type }) => type)).toEqual([
      'single',
      'multiple',
      'true_false',
      'number',
      'cloze',
      'matching',
    ])
    expect(items.map(asked)[3]).toMatchObject({ answer: { value: 1769, unit: 'MB' } })
  })

  it('[XC10] reads several gaps, spellings and amounts, with their signs escaped', () => {
    const { items } = read('type,stem,answer', 'cloze,____ ____ ____,"a\\;b|a\\|b;#3 MB;\\#1"')
    expect(items).toMatchObject([
      {
        gaps: [
          { type: 'words', answer: 'a;b', accepted: ['a|b'] },
          { type: 'amount', answer: { value: 3, unit: 'MB' } },
          { type: 'words', answer: '#1', accepted: [] },
        ],
      },
    ])
  })

  it('[XC5] tells each problem with the line where its row begins, across cells of many lines', () => {
    const lines = [
      header,
      '"two',
      'lines",a,b,c,A',
      '',
      'Which?,a,b,c,D',
      '"again',
      '',
      'two?",a,b,c,A;B;A',
      ',a,b,c,A',
      'Which?,a,a,c,A',
      'Which?,a,b,c,A,more',
    ]
    const expected = [
      { line: 5, found: '“D”', expected: 'letters or numbers of options, such as B' },
      { line: 6, found: '“A;B;A”', expected: 'letters or numbers of options, such as A;C' },
      { line: 9, found: 'nothing', expected: 'the text of a question' },
      { line: 10, found: '“a” twice', expected: 'options that differ from one another' },
      {
        line: 11,
        found: '6 cells',
        expected: '5 cells, as in the header; cells with commas are put in quotation marks',
      },
    ]
    for (const end of ['\n', '\r\n']) {
      expect(importItems(lines.join(end), 'csv', 'en').problems).toEqual(expected)
    }
  })

  it.each([
    ['a quotation mark left open', ['stem,answer', 'a,T', '"b,T', 'c,T'], 3, '“"”'],
    ['no column for the question', ['text,answer', 'a,T'], 1, 'no column “stem”'],
    ['a column twice', ['stem,answer,answer', 'a,T,F'], 1, '“answer” twice'],
    ['an unknown type', ['type,stem,answer', 'essay,a,T'], 2, '“essay”'],
    ['a decimal comma', ['type,stem,answer', 'number,a,"0,5"'], 2, '“0,5”'],
    ['no truth', ['type,stem,answer', 'true_false,a,maybe'], 2, '“maybe”'],
    [
      'a word that every object knows',
      ['type,stem,answer', 'true_false,a,constructor'],
      2,
      '“constructor”',
    ],
    ['no answer', ['type,stem,answer', 'cloze,a ____,'], 2, 'nothing'],
    [
      'fewer gaps than answers',
      ['type,stem,answer', 'cloze,a ____,b;c'],
      2,
      'one gap in the question',
    ],
    ['too many to choose', ['stem,option_1,option_2,answer,choose', 'a,b,c,A;B,1'], 2, '“1”'],
    [
      'an address that runs',
      ['stem,answer,source_url', 'a,T,javascript:alert(1)'],
      2,
      '“javascript:alert(1)”',
    ],
    ['nothing at all', ['stem,answer'], 1, 'nothing'],
  ])('[XC5] refuses %s', (_, lines, line, found) => {
    expect(read(...lines).problems).toMatchObject([{ line, found }])
  })

  it('[XC10] tells of a column that it does not know', () => {
    const { items, leftOut } = read('stem,answer,teacher', 'a,T,Kim')
    expect(items).toHaveLength(1)
    expect(leftOut).toEqual([
      { line: 1, reason: 'The column “teacher” is unknown and was not read.' },
    ])
  })

  it.each(['=1+1', '+1', '-1', '@sum', '\tx', "'=1", '＝1', "''-1"])(
    '[XC11] guards a cell that a spreadsheet would run: %j',
    (cell) => {
      expect(guardedCell(cell)).toBe(`'${cell}`)
      expect(unguardedCell(guardedCell(cell))).toBe(cell)
    },
  )

  it.each(['a=1', "'tis", '한글', ''])('[XC11] leaves %j alone', (cell) => {
    expect(guardedCell(cell)).toBe(cell)
    expect(unguardedCell(cell)).toBe(cell)
  })

  it('[XC10] writes a mark that Excel knows UTF-8 by, and Windows line ends', () => {
    const { text } = exportItems([itemOfTexts('true_false', ['맞습니까?'])], 'csv', {
      locale: 'ko',
      tellIn: 'ko',
    })
    expect(text.startsWith('\uFEFFid,type,stem,option_1,')).toBe(true)
    expect(text.split('\r\n')).toHaveLength(3)
  })
})
