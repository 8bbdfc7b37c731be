import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noteSource } from './note.fixture'
import { noteWords } from './note-text'
import { parseNote } from './parse-note'

const parse = (...body: string[]) => parseNote(noteSource(...body), 'content/notes/ko/queue.md')

/** The blocks of the one section that the lines make. */
function blocks(...body: string[]) {
  const { note, problems } = parse('## 절 {#section}', '', ...body)
  expect(problems).toEqual([])
  return note?.sections[0]?.blocks ?? []
}

describe('parseNote', () => {
  it('reads the front matter', () => {
    expect(parse().note).toMatchObject({
      slug: 'queue',
      title: '대기열',
      summary: '대기열을 언제 두는지 고릅니다.',
      domains: ['resilient'],
      minutes: 5,
    })
  })

  it('takes the id off a heading', () => {
    const { note } = parse('## 순서와 중복 {#order}')
    expect(note?.sections).toMatchObject([{ id: 'order', title: '순서와 중복' }])
  })

  it('makes an id from the position and remembers that it did', () => {
    const { note, problems, unnamed } = parse('## 순서와 중복')
    expect(note?.sections[0]?.id).toBe('section-1')
    expect(problems).toEqual([])
    expect(unnamed).toEqual([
      {
        file: 'content/notes/ko/queue.md',
        line: 9,
        message: 'found a heading without an id; expected one that ends in {#id}',
      },
    ])
  })

  it('tells a pulled fact from free text, with bullets under it', () => {
    const [list] = blocks('- [[queue-depth]]', '- 소비자가 느릴 때', '  - 쌓입니다')
    expect(list).toMatchObject({
      type: 'bullets',
      items: [
        { type: 'fact', factId: 'queue-depth', line: 11 },
        { type: 'text', items: [{ type: 'text', line: 13 }] },
      ],
    })
  })

  it('reads figures of facts inside text', () => {
    const [paragraph] = blocks('최대 [[queue-depth#max_messages]]까지 **담습니다**.')
    expect(paragraph).toMatchObject({
      type: 'paragraph',
      text: [
        { type: 'text', value: '최대 ' },
        { type: 'figure', factId: 'queue-depth', figure: 'max_messages' },
        { type: 'text', value: '까지 ' },
        { type: 'strong', value: '담습니다' },
        { type: 'text', value: '.' },
      ],
    })
  })

  it.each([
    ['*대기열(Queue): 메시지를 담아 둡니다.', { slug: 'queue', name: '대기열', english: 'Queue' }],
    ['*DLQ: 실패한 메시지를 모읍니다.', { slug: 'dlq', name: 'DLQ', english: 'DLQ' }],
    ['*대기열 : 메시지를 담아 둡니다.', { slug: '대기열', name: '대기열', english: '대기열' }],
    ['*대기열(Queue) {#line}: 담아 둡니다.', { slug: 'line', name: '대기열', english: 'Queue' }],
  ])('reads the term %s', (line, expected) => {
    expect(blocks(line)).toMatchObject([{ type: 'term', ...expected }])
  })

  it('reads terms on lines of their own, each at its line', () => {
    expect(blocks('*DLQ: [[dlq-term]]', '*FIFO: 순서를 지킵니다. 예: 주문')).toMatchObject([
      { slug: 'dlq', line: 11, definition: { type: 'fact', factId: 'dlq-term' } },
      { slug: 'fifo', line: 12, definition: { type: 'text' } },
    ])
  })

  it.each([
    ['*대기열(Queue): 담아 둡니다. ≠ 스트림', 'text', ['스트림']],
    ['*대기열(Queue): [[queue-term]] ≠ 스트림, REST API', 'fact', ['스트림', 'REST API']],
    ['*대기열(Queue): A ≠ B일 때 씁니다. ≠ 스트림', 'text', ['스트림']],
    ['*대기열(Queue): A≠B를 뜻합니다.', 'text', []],
  ])('reads what a term is mixed up with: %s', (line, type, confusedWith) => {
    expect(blocks(line)).toMatchObject([{ type: 'term', definition: { type }, confusedWith }])
  })

  it('leaves the confusions out of the definition', () => {
    const [term] = blocks('*대기열(Queue): 담아 둡니다. ≠ 스트림')
    expect(term).toMatchObject({ definition: { text: [{ type: 'text', value: '담아 둡니다.' }] } })
  })

  it.each([
    ['*대기열: 담아 둡니다. ≠', '≠ with nothing after it; expected names of other terms'],
    ['*대기열: ≠ 스트림', 'a term without a definition; expected words after the colon'],
  ])('refuses half a term: %s', (line, message) => {
    expect(parse(line).problems).toEqual([
      { file: 'content/notes/ko/queue.md', line: 9, message: `found ${message}` },
    ])
  })

  it('reads a table with its caption, column and row ids', () => {
    const [table] = blocks(
      '표준과 FIFO {#kinds}',
      '',
      '| 기준 | 표준 {#standard} | FIFO {#fifo} |',
      '|---|---|---|',
      '| 순서 {#order} | 보장하지 않습니다 | 지킵니다 |',
      '| 초당 요청 {#rate} | 많습니다 | [[fifo-rate#max_rps]] |',
    )
    expect(table).toMatchObject({
      type: 'comparison',
      id: 'kinds',
      caption: [{ value: '표준과 FIFO' }],
      columns: [{ name: '기준' }, { key: 'standard', name: '표준' }, { key: 'fifo' }],
      rows: [
        { key: 'order', label: '순서', line: 15 },
        { key: 'rate', cells: [[{ value: '많습니다' }], [{ type: 'figure', figure: 'max_rps' }]] },
      ],
    })
  })

  it('reads numbered steps and flows, named by the caption before them', () => {
    expect(
      blocks(
        '받는 순서 {#receive}',
        '',
        '1. 받습니다',
        '2. 지웁니다',
        '',
        'S3 → SQS → Lambda {#path}',
      ),
    ).toMatchObject([
      { type: 'steps', id: 'receive', steps: [[{ value: '받습니다' }], [{ value: '지웁니다' }]] },
      { type: 'flow', id: 'path', stations: ['S3', 'SQS', 'Lambda'] },
    ])
  })

  it('takes a sentence with an arrow for a sentence', () => {
    expect(blocks('이름이 바뀌었습니다: Firehose → Data Firehose로 부릅니다.')).toMatchObject([
      { type: 'paragraph' },
    ])
  })

  it('reads exam cues', () => {
    const [cues] = blocks(
      ':::cues',
      '- 순서를 지켜야 합니다 → SQS FIFO ≠ SQS 표준, SNS [[fifo-order]] [[fifo-rate]] {#ordered}',
      ':::',
    )
    expect(cues).toMatchObject({
      type: 'cues',
      cues: [
        {
          key: 'ordered',
          choice: 'SQS FIFO',
          notChoices: ['SQS 표준', 'SNS'],
          factIds: ['fifo-order', 'fifo-rate'],
        },
      ],
    })
  })

  it('reads objectives, recap, examples and embeds', () => {
    const { note, problems } = parse(
      ':::objectives',
      '- 고를 수 있습니다.',
      ':::',
      '## 절 {#a}',
      ':::example[주문이 몰릴 때]',
      '한 건씩 처리합니다.',
      ':::',
      '::diagram{#pipeline}',
      '::simulator{#lambda-cost}',
      '::check',
      ':::recap',
      '- 담아 둡니다.',
      ':::',
    )
    expect(problems).toEqual([])
    expect(note).toMatchObject({
      objectives: [{ type: 'text' }],
      recap: [{ type: 'text' }],
      sections: [
        {
          blocks: [
            { type: 'example', title: '주문이 몰릴 때', blocks: [{ type: 'paragraph' }] },
            { type: 'diagram', slug: 'pipeline' },
            { type: 'simulator', slug: 'lambda-cost' },
            { type: 'check' },
          ],
        },
      ],
    })
  })

  it('reads a pair: why they are mixed up, one comparison, what decides', () => {
    const table = [
      '| 기준 | SQS {#sqs} | SNS {#sns} |',
      '|---|---|---|',
      '| 받는 쪽 {#to} | 하나 | 여럿 |',
    ]
    const pair = (...inside: string[]) =>
      parse('## 절 {#a}', '', ':::pair[SQS와 SNS]{#sqs-sns}', ...inside, ':::')
    const caption = ['', '비교 {#sqs-sns-table}', '', ...table]
    const { note, problems } = pair(
      '둘 다 메시지를 나릅니다.',
      ...caption,
      '',
      '여럿이면 SNS입니다.',
    )
    expect(problems).toEqual([])
    expect(note?.sections[0]?.blocks).toMatchObject([
      {
        type: 'pair',
        id: 'sqs-sns',
        title: 'SQS와 SNS',
        blocks: [{ type: 'paragraph' }, { type: 'comparison' }, { type: 'paragraph' }],
      },
    ])
    expect(pair('둘 다 나릅니다.', '', '여럿이면 SNS입니다.').problems[0]?.message).toBe(
      'found a pair with 0 tables; expected exactly one',
    )
    expect(pair('둘 다 나릅니다.', ...caption).problems[0]?.message).toMatch(/^found the pair/)
    expect(parse(':::pair[둘]', '가', ...caption, '', '나', ':::').problems[0]?.message).toBe(
      'found a pair without its name or id; expected :::pair[name]{#id}',
    )
  })

  it('keeps words that only look like markup', () => {
    const [paragraph] = blocks('execute-api:Invoke 권한, www.example.com, 1 ~ 2 ~ 3')
    const text = paragraph?.type === 'paragraph' ? noteWords(paragraph.text) : ''
    expect(text).toBe('execute-api:Invoke 권한, www.example.com, 1 ~ 2 ~ 3')
  })

  it('keeps them in names too', () => {
    const { note, problems } = parse('## execute-api:Invoke 권한 {#invoke}')
    expect(problems).toEqual([])
    expect(note?.sections[0]).toMatchObject({ id: 'invoke', title: 'execute-api:Invoke 권한' })
  })

  it('keeps what the importer could not place', () => {
    expect(blocks('```raw', '?? ㅁㄴㅇ', '```')).toMatchObject([
      { type: 'raw', lines: ['?? ㅁㄴㅇ'] },
    ])
  })

  it('lists every mistake with its line, what was found and what was expected', () => {
    const { problems } = parse(
      '## 절 {#a}',
      '',
      '문장 안의 [[queue-depth]]입니다.',
      '',
      '없는 표의 제목 {#nothing}',
      '',
      '> 인용',
      '',
      '::video{#x}',
      '',
      '## 또 {#a}',
      '',
      '*기울임*',
    )
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '11 found [[queue-depth]] inside a sentence; expected it alone in a bullet, or one of its figures: [[queue-depth#figure]]',
      '13 found the caption {#nothing} of nothing; expected a table, numbered steps or a flow directly after it',
      '15 found a blockquote; expected a block of docs/note-grammar.md',
      '17 found the directive "video"; expected :::objectives, :::recap, :::cues, :::example[…], :::pair[…]{#id}, ::diagram, ::simulator, ::check or ::lost-figure',
      '19 found a second section {#a}; expected an id of its own',
      '21 found "*기울임*" (emphasis); expected text, **strong**, `code`, a link or [[fact-id#figure]]',
    ])
  })

  it.each([
    ['', 1, 'found no front matter; expected a block between --- lines at the top of the file'],
    ['---\nslug: [\n---\n', 2, 'found front matter that is not YAML'],
    [
      '---\nslug: Queue\ntitle: x\nsummary: x\ndomains: [cost]\nminutes: 5\n---\n',
      2,
      'found front matter "slug"',
    ],
    [
      '---\nslug: q\ntitle: x\nsummary: x\ndomains: [cost]\nminutes: 500\n---\n',
      6,
      'found front matter "minutes"',
    ],
  ])('has no note without a front matter it can read: %j', (source, line, message) => {
    const { note, problems } = parseNote(source, 'a.md')
    expect(note).toBeNull()
    expect(problems[0]?.line).toBe(line)
    expect(problems[0]?.message).toContain(message)
  })

  it('never throws, whatever it is given', () => {
    const piece = fc.constantFrom(
      '## ',
      '- ',
      '*',
      ':',
      '|',
      '\n',
      '[[',
      ']]',
      '{#a}',
      ':::',
      '→',
      '`',
      '가',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        parseNote(noteSource(pieces.join('')), 'a.md')
        parseNote(pieces.join(''), 'a.md')
      }),
      { numRuns: 300 },
    )
  })
})
