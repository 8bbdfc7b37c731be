import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseNote } from '@/lib/domain/notes/parse-note'
import type { Locale } from '@/lib/shared/locale'
import { importNotes } from './import-notes'
import { noteContents } from './note-contents'
import { queueNotes } from './raw-notes.fixture'
import { parseShorthand } from './shorthand'
import { writeNote } from './write-note'

const table = parse(readFileSync('content/notes/shorthand.yaml', 'utf8'))
const shorthand = parseShorthand(table)

function imported(text: string, locale: Locale = 'ko') {
  return importNotes(text, { name: 'my-notes', locale, shorthand })
}

const result = imported(queueNotes)
const written = result.chapters.map((chapter) => chapter.notes.map(writeNote))
const noteText = (chapter: number, section: number) => written[chapter]?.[section] ?? ''

function outline(text: string, locale: 'ko' | 'en' = 'en') {
  const { chapters } = imported(text, locale)
  return chapters.map(({ title, notes }) => [title, notes.map((note) => note.title)])
}

function body(text: string, locale: 'ko' | 'en' = 'en'): string {
  const notes = imported(text, locale).chapters.flatMap((chapter) => chapter.notes)
  return notes.map((note) => writeNote(note).replace(/^---[\s\S]*?---\n\n/, '')).join('\n')
}

describe('headings', () => {
  it('[IM2] reads `1.` as chapters, `1)` as sections and `(1)` and `①` inside a section', () => {
    expect(result.chapters.map(({ title, notes }) => [title, notes.map((n) => n.title)])).toEqual([
      ['SQS', ['SQS: 개요', '배달 못 한 편지', '알림']],
      ['Kinesis', ['Kinesis: 샤드']],
    ])
    expect(noteText(0, 2)).toContain('\n## 주제\n')
    expect(noteText(0, 2)).toContain('\n## 필터\n')
    expect(noteText(0, 2)).toContain('\n### 속성\n\n- 메시지 속성을 봄\n')
  })

  it('[IM3] reads numbers that follow one another as steps, circled ones as bullets', () => {
    expect(noteText(1, 0)).toContain('1. 스트림을 만듭니다\n2. 샤드 수를 정합니다\n3. 기록을')
    expect(noteText(0, 2)).toContain('- ① 이메일: 사람에게\n- ② SQS: 서버에게')
  })

  it('[IM2] reads Markdown headings, and numbers under them as steps', () => {
    const text = '# Queues\n\nIntro words.\n\n## Basics\n\n1. Open\n\n2. Close\n\n## Limits\n- a\n'
    expect(outline(text)).toEqual([['Queues', ['Queues: Basics', 'Limits']]])
    expect(body(text)).toContain('1. Open\n2. Close')
    expect(body(text)).toContain('Intro words.')
  })

  it('[IM2] takes one Markdown title over numbered chapters for the name of the document', () => {
    const text = '# My notes\n\n1. Queues\n\n1) Basics\n\n- a\n\n2. Streams\n\n1) Shards\n\n- b\n'
    expect(outline(text)).toEqual([
      ['Queues', ['Queues: Basics']],
      ['Streams', ['Streams: Shards']],
    ])
    expect(body(text)).toContain('My notes')
  })

  it('[IM2] reads `1.1` under `1` as sections', () => {
    const text =
      '1. Queues\n\n1.1 Basics\n\n- a\n\n1.2 Limits\n\n- b\n\n2. Streams\n\n2.1 Shards\n\n- c\n'
    expect(outline(text)).toEqual([
      ['Queues', ['Queues: Basics', 'Limits']],
      ['Streams', ['Streams: Shards']],
    ])
  })

  it('[IM4] makes one chapter of a text without headings, named by its first line or its file', () => {
    expect(outline('Queue basics\n\n- holds messages\n')).toEqual([
      ['Queue basics', ['Queue basics']],
    ])
    expect(outline('- holds messages\n- keeps order\n')).toEqual([['my-notes', ['my-notes']]])
  })

  it('[IM14] gives every note a slug of its numbers and its Latin words', () => {
    const slugs = result.chapters.flatMap(({ notes }) => notes.map(({ slug }) => slug))
    expect(slugs).toEqual(['01-01-sqs', '01-02-sqs', '01-03-sqs', '02-01-kinesis'])
  })
})

describe('terms', () => {
  it('[IM5] finds the definition under its term, behind headings, and side by side', () => {
    expect(result.terms).toEqual([
      { term: '가시성 제한 시간', definition: '꺼낸 메시지를 다른 소비자가 보지 못하게 하는 시간' },
      { term: '재시도', definition: '실패한 일을 다시 해 보는 것' },
      { term: '구독', definition: '받겠다고 신청하는 일' },
      { term: '발행', definition: '주제에 메시지를 내보내는 일' },
    ])
  })

  it('[IM5] keeps a term where its head stands', () => {
    expect(noteText(0, 1)).toContain('*재시도: 실패한 일을')
  })

  it.each([
    { name: 'on one line', text: '*shard: a part of a stream\n' },
    { name: 'with a space before the colon', text: '*shard :a part of a stream\n' },
    { name: 'as a bullet', text: '- *shard\n - :a part of a stream\n' },
    { name: 'before its head', text: '- streams have shards │ :a part of a stream\n\n*shard\n' },
    { name: 'under a plain line', text: 'shard\n: a part of a stream\n\nMore.\n' },
    { name: 'broken over lines', text: '*shard\n\n:a part of\n\na stream\n' },
  ])('[IM5] reads a definition $name', ({ text }) => {
    expect(imported(text, 'en').terms).toEqual([
      { term: 'shard', definition: 'a part of a stream' },
    ])
  })

  it('[IM6] takes a head without a definition for the title of the list under it', () => {
    const text = '- a\n\n*Differences\n\n- b\n- c\n\n:lost words\n'
    expect(imported(text, 'en').terms).toEqual([])
    expect(body(text)).toContain('### Differences\n\n- b')
  })

  it('[IM7] cannot place a definition without a head, and keeps it', () => {
    const text = 'Streams hold records.\n\n:seamless means without a seam\n\nNext.\n'
    const { unparsed } = imported(text, 'en')
    expect(unparsed).toEqual([{ line: 3, text: ':seamless means without a seam' }])
    expect(body(text)).toContain('```raw\n:seamless means without a seam\n```')
  })

  it('[IM19] names no other terms by a sign in a definition', () => {
    const notes = imported('*shard\n:a part of a stream ≠ a table\n', 'en').chapters[0]?.notes ?? []
    const { note, problems } = parseNote(notes.map(writeNote).join(), 'a.md')
    expect(problems).toEqual([])
    expect(note?.sections[0]?.blocks).toMatchObject([
      { definition: { text: [{ value: 'a part of a stream ≠ a table' }] }, confusedWith: [] },
    ])
  })
})

describe('tables', () => {
  it('[IM8] reads columns of bullets, a labelled table and what goes on in the next row', () => {
    expect(result.tables).toEqual([
      {
        columns: ['표준', 'FIFO'],
        rows: [
          ['순서 보장 없음', '순서 보장'],
          ['한 번 넘게 전달될 수 있음', '한 번만 전달 (중복 제거 0)'],
        ],
      },
      {
        columns: ['항목', '값'],
        rows: [
          ['읽기', '초당 2MB'],
          ['쓰기', '초당 1MB (샤드마다)'],
        ],
      },
    ])
  })

  it('[IM8] names the table by the bullet above it that says it compares', () => {
    expect(noteText(0, 0)).toContain('표준 vs FIFO {#comparison-1}\n\n| ')
  })

  it('[IM8] names the columns of a table that has no head', () => {
    expect(imported('Timeout\t900\nMemory\t10\n', 'en').tables).toEqual([
      {
        columns: ['Item', 'Content'],
        rows: [
          ['Timeout', '900'],
          ['Memory', '10'],
        ],
      },
    ])
  })

  it('[IM8] reads Markdown tables', () => {
    const text = '## A\n\n| What | S3 | EFS |\n|---|:-:|---|\n| unit | object | file \\| folder |\n'
    expect(imported(text, 'en').tables[0]?.columns).toEqual(['What', 'S3', 'EFS'])
  })

  it('[IM8] does not take indents, tabs after bullets or one line of tabs for a table', () => {
    const text = 'Basics\n\n-\tone\n\t- two\n\t- three\n\nleft\tright\n'
    expect(imported(text, 'en').tables).toEqual([])
    expect(body(text)).toContain('- one\n  - two\n  - three')
  })

  it('[IM8] takes a merged first row for the name and a term out of a cell', () => {
    const text =
      '1) Queue vs Topic\t\t\n-one reader\t-many readers\t\n-pull\t-push *fan-out\t\n-kept\t:one message to many\t\n'
    const { tables, terms } = imported(text, 'en')
    expect(tables[0]?.columns).toEqual(['Queue', 'Topic'])
    expect(terms).toEqual([{ term: 'fan-out', definition: 'one message to many' }])
  })

  it('[IM9] keeps a sheet head of title and date as raw lines', () => {
    expect(result.unparsed.map(({ line }) => line)).toEqual([1, 2, 29])
    expect(noteText(0, 0)).toContain('```raw\n대기열 정리\t\t\n일시')
  })
})

describe('sentences', () => {
  it('[IM10] joins lines that a page broke, inside a word without a space', () => {
    expect(noteText(0, 1)).toContain('나중에 조사할 수 있고')
  })

  it('[IM10] joins an English sentence and a hyphenated word', () => {
    const text =
      'A queue keeps each message until a con-\nsumer has handled it and then\ndeletes it.\n'
    expect(body(text)).toContain(
      'A queue keeps each message until a con-sumer has handled it and then deletes it.',
    )
  })

  it('[IM10] leaves short lines that are each whole apart', () => {
    expect(body('Basics\n\nQueues hold messages.\nTopics push them.\n')).toContain(
      'messages.\n\nTopics',
    )
  })

  it('[IM10] takes a line that begins with a conclusion for a bullet of its own', () => {
    expect(body('Basics\n\n- scales alone\n∴ good for peaks\n')).toContain(
      '- scales alone\n- therefore',
    )
  })

  it('[IM10] joins a bullet that begins with an arrow to the one before', () => {
    expect(body('Basics\n\n- 권한이 없을 시\n- ⇒ 거절됨\n', 'ko')).toContain(
      '- 권한이 없을 시 → 거절됨',
    )
  })
})

describe('headings numbered in words', () => {
  it('[IM24] takes chapters by name and sections by syllable, whatever stands below', () => {
    const { chapters } = imported(
      '제1장 저장소\n\n가. 개요\n- 객체를 담습니다\n1) 버킷\n- 이름이 있습니다\n나. 종류\n- 표준\n제2장 대기열\n가. 개요\n- 담아 둡니다\n나. 순서\n- 지킵니다\n',
      'ko',
    )
    expect(chapters.map(({ title }) => title)).toEqual(['제1장 저장소', '제2장 대기열'])
    expect(chapters.map(({ notes }) => notes.map(({ sections }) => sections[0]?.title))).toEqual([
      ['가. 개요', '나. 종류'],
      ['가. 개요', '나. 순서'],
    ])
  })

  it('[IM24] knows the end of a broken sentence from a number', () => {
    const { chapters } = imported(
      '1. 저장소\n1) 개요\n객체를 오래 보관합니\n다. 그리고 값이 쌉니다.\n',
      'ko',
    )
    expect(JSON.stringify(chapters)).toContain('객체를 오래 보관합니다. 그리고 값이 쌉니다.')
  })
})

describe('flows and figures', () => {
  it('[IM15] leaves a path on its own line, after a bullet that did not end', () => {
    const text = '1. Queues\n- buffer what comes\nProducer -> SQS -> Lambda\n'
    expect(imported(text, 'en').flows).toEqual([['Producer', 'SQS', 'Lambda']])
  })

  it('[IM15] takes short ends between arrows for a flow', () => {
    expect(result.flows).toEqual([['올림', 'SNS 주제', 'SQS 대기열']])
    expect(imported('S3 -> Lambda => DynamoDB\n', 'en').flows).toEqual([
      ['S3', 'Lambda', 'DynamoDB'],
    ])
  })

  it.each([
    '- 응답 시간⇒ 한 자릿수',
    '- 요청이 많을 시 → 느려짐',
    '- 보내면 끝. 다음 → 받기',
    '- `a -> b` 를 씀',
  ])('[IM15] is no flow: %s', (text) => {
    expect(imported(text, 'ko').flows).toEqual([])
  })

  it('[IM16] counts gaps wider than the usual and lines of bare spaces as lost figures', () => {
    expect(result.figuresLost).toBe(2)
    expect(noteContents(result.chapters[1]?.notes[0] ?? Object.create(null)).figuresLost).toBe(1)
  })

  it('[IM16] counts what is left of a picture and keeps its words', () => {
    const { figuresLost } = imported('- a\n\n[그림 1]\n\n![all of it](all.png)\n\n- b\n', 'ko')
    expect(figuresLost).toBe(2)
    expect(body('- a\n\n[그림 1]\n\n- b\n', 'ko')).toContain('\\[그림 1]\n\n::lost-figure')
  })

  it('[IM16] counts none in a text that is spaced widely throughout', () => {
    expect(imported('- a\n\n\n\n- b\n\n\n\n- c\n\n\n\n- d\n', 'en').figuresLost).toBe(0)
  })
})

describe('leftovers of other programs', () => {
  it('[IM17] strips tags and entities and keeps their words', () => {
    const text = 'Basics\n\n- a <mark>marked</mark> <u>word</u> &amp; 1 < 2 &lt;b&gt;<br>\n'
    expect(body(text)).toContain('- a marked word and 1 < 2 \\<b>')
  })

  it('[IM18] keeps code blocks and the front matter of other tools as raw lines', () => {
    const text = '---\ntitle: My queue\ntags: [a]\n---\n\n- one\n\n```js\nconst a = 1\n```\n'
    const { unparsed, chapters } = imported(text, 'en')
    expect(chapters[0]?.title).toBe('My queue')
    expect(unparsed.map(({ line }) => line)).toEqual([1, 2, 3, 4, 8, 9, 10])
    expect(body(text)).toContain('````raw\n```js\nconst a = 1\n```\n````')
  })
})
