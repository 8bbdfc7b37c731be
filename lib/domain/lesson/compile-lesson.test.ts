import fc from 'fast-check'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { plainText } from './lesson'
import { buildTerm, compileQueue } from './lesson.fixture'
import { lessonMdx } from './lesson-mdx'

describe('compileLesson', () => {
  it('states a pulled fact with its source, date and marked figure', () => {
    const { lesson, problems } = compileQueue(['## 절 {#a}', '', '- [[queue-depth]]'])
    expect(problems).toEqual([])
    expect(lesson.sections[0]?.blocks).toMatchObject([
      {
        type: 'bullets',
        items: [
          {
            type: 'fact',
            fact: {
              id: 'queue-depth',
              text: [
                { type: 'text', value: '대기열은 메시지를 최대 ' },
                { type: 'figure', value: '40개', factId: 'queue-depth', figure: 'max_messages' },
                { type: 'text', value: '까지 담습니다.' },
              ],
              notesSay: null,
              source: { title: 'Queue guide', url: 'https://example.com/queue' },
              checked: '2026-11',
            },
          },
        ],
      },
    ])
  })

  it('shows what common notes claim where they are wrong, and since when', () => {
    const { lesson } = compileQueue(['- [[fifo-rate]]'])
    expect(lesson.intro).toMatchObject([
      {
        items: [
          {
            fact: {
              notesSay: 'FIFO 대기열은 초당 9건만 처리합니다.',
              changed: '2024년에 늘었습니다.',
            },
          },
        ],
      },
    ])
  })

  it('says what the exam makes of it, where there is something to say', () => {
    const { lesson } = compileQueue(['- [[queue-depth]]', '- [[fifo-rate]]'])
    expect(lesson.intro).toMatchObject([
      {
        items: [
          { fact: { id: 'queue-depth', examTip: null } },
          { fact: { id: 'fifo-rate', examTip: '순서가 필요하면 FIFO를 고릅니다.' } },
        ],
      },
    ])
  })

  it('writes a figure in its language, with its unit', () => {
    const { lesson } = compileQueue(['최대 [[queue-depth#max_messages]]개입니다.'])
    const [paragraph] = lesson.intro
    expect(paragraph?.type === 'paragraph' && plainText(paragraph.text)).toBe('최대 40개입니다.')
  })

  it('names the line of every reference that leads nowhere', () => {
    const { problems } = compileQueue([
      '- [[no-such-fact]]',
      '- [[queue-depth]]',
      '- [[queue-depth]]',
      '',
      '[[queue-depth#no_such_figure]]과 [[gone#x]]',
    ])
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '9 found [[no-such-fact]]; expected the id of a fact in content/facts',
      '11 found [[queue-depth]] again; expected it once (it is on line 10)',
      '13 found [[queue-depth#no_such_figure]]; expected a figure that this fact has',
      '13 found [[gone]]; expected the id of a fact in content/facts',
    ])
  })
})

describe('links to terms', () => {
  const termsIn = (...args: Parameters<typeof compileQueue>) =>
    JSON.stringify(compileQueue(...args).lesson).match(/"type":"term","value":"[^"]*"/g) ?? []

  it('marks the first use only', () => {
    expect(termsIn(['대기열에 담습니다. 대기열은 깁니다.'], [buildTerm()])).toHaveLength(1)
  })

  it.each([
    ['대기열을 씁니다.', 1],
    ['대기열, 그리고', 1],
    ['대기열방식과는 다릅니다.', 0],
    ['큰대기열입니다.', 0],
  ])('knows a name with its particle from a longer word: %s', (text, count) => {
    expect(termsIn([text], [buildTerm()])).toHaveLength(count)
  })

  it('prefers the longer name, and keeps the shorter one out of it later on', () => {
    const terms = [buildTerm(), buildTerm({ slug: 'dead-letter-queue', name: '대기열 무덤' })]
    expect(termsIn(['대기열 무덤에 모읍니다. 대기열 무덤은 깊습니다.'], terms)).toEqual([
      '"type":"term","value":"대기열 무덤"',
    ])
  })

  it('does not cut a name out of another one', () => {
    const edge = buildTerm({
      slug: 'edge-function',
      name: 'Edge function',
      english: 'Edge function',
    })
    expect(termsIn(['Lambda@Edge functions run there.'], [edge])).toEqual([])
    expect(termsIn(['Two edge functions run there.'], [edge])).toHaveLength(1)
  })

  it.each([
    ['An interface VPC endpoint is used.', 'Interface VPC endpoint', 1],
    ['A Vpc endpoint is used.', 'VPC endpoint', 0],
    ['The JSON Schema is used.', 'Schema', 0],
    ['It is there. Schema comes later.', 'Schema', 1],
    ['It takes a record from the stream.', 'A record', 0],
    ['It needs an A record there.', 'A record', 1],
    ['Two A records point there.', 'A record', 1],
    ['Records come in. A record is one change.', 'A record', 0],
    ['A record is one change.', 'A record', 0],
    ['By a/b testing and by A/B testing.', 'A/B testing', 1],
  ])('minds capitals in %s', (text, name, count) => {
    const term = buildTerm({ slug: 'term', name, english: name })
    expect(termsIn([text], [term])).toHaveLength(count)
  })

  it('does not explain a term inside its own definition', () => {
    const dlq = buildTerm({ slug: 'dlq', name: 'DLQ', english: 'DLQ' })
    expect(termsIn(['*DLQ: [[dlq-term]]'], [dlq])).toEqual([])
  })
})

describe('lessonMdx', () => {
  const mdx = (...body: string[]) => lessonMdx(compileQueue(body).lesson, [])

  it('gives the same bytes for the same lesson', () => {
    expect(mdx('## 절 {#a}', '', '- [[queue-depth]]')).toBe(
      mdx('## 절 {#a}', '', '- [[queue-depth]]'),
    )
  })

  it('writes facts with id, source and date, and the check at the end', () => {
    expect(
      mdx('## 절 {#a}', '', '- [[queue-depth]]'),
    ).toBe(`{/* Generated from content/notes/ko/queue.md and content/facts. Do not edit. */}

<LessonSection id="a" title="절">
  <Facts>
    <Fact id="queue-depth" status="correct" source="Queue guide" url="https://example.com/queue" checked="2026-11">
      대기열은 메시지를 최대 <Figure fact="queue-depth" name="max_messages">40개</Figure>까지 담습니다.
    </Fact>
  </Facts>
</LessonSection>

<Check lesson="queue" />
`)
  })

  it('writes the exam tip with its fact', () => {
    expect(mdx('- [[fifo-rate]]')).toContain(' examTip="순서가 필요하면 FIFO를 고릅니다.">')
  })

  it('puts the check where the note asks for it, once', () => {
    expect(mdx('::check', '', '## 절 {#a}').match(/<Check /g)).toHaveLength(1)
  })

  /** The words of a paragraph after it was written as MDX and read back. */
  const readBack = (value: string) => {
    const { lesson } = compileQueue([])
    const text = [{ type: 'text' as const, value }]
    const written = lessonMdx({ ...lesson, intro: [{ type: 'paragraph', text }] }, [])
    const root = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(written)
    return root.children.flatMap((node) => (node.type === 'paragraph' ? [textOf(node)] : []))
  }

  it.each([
    '{a}',
    '<b>',
    'a_b_c',
    '*',
    '`',
    '&lt;',
    'export const a = 1',
    'import x',
    '1. 하나',
    '| a |',
    '~a~',
  ])('keeps %s as words', (text) => {
    expect(readBack(text)).toEqual([text])
  })

  it('keeps any line of words as it is', () => {
    const words = fc.stringMatching(/^[a-z가-힣0-9{}<>*_`~$&\\[\]()|#!:;"'=+.,@^%→-]{1,12}$/)
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (line) => {
        expect(readBack(line.join(' '))).toEqual([line.join(' ')])
      }),
    )
  })
})
