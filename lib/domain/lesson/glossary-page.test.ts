import { describe, expect, it } from 'vitest'
import { glossaryPage, initialOf, meaningOf } from './glossary-page'
import { buildTerm, compileQueue } from './lesson.fixture'

const term = (name: string, slug = name) => buildTerm({ slug, name, lesson: 'other' })

describe('meaningOf', () => {
  it.each([
    ['담아 둡니다. 오래 둡니다.', '담아 둡니다.'],
    [
      '도메인이 example.com이라면 example.com 자체입니다. 끝.',
      '도메인이 example.com이라면 example.com 자체입니다.',
    ],
    ['The Region is US East (N. Virginia). It is old.', 'The Region is US East (N. Virginia).'],
    ['A queue', 'A queue'],
  ])('is the first sentence of %s', (definition, meaning) => {
    expect(meaningOf(definition)).toBe(meaning)
  })
})

describe('initialOf', () => {
  it.each([
    ['콜드 스타트', 'ko', 'ㅋ'],
    ['DLQ', 'ko', 'latin'],
    ['/tmp', 'ko', 'latin'],
    ['/tmp', 'en', 'T'],
    ['vCPU', 'en', 'V'],
  ] as const)('files %s in %s under %s', (name, locale, initial) => {
    expect(initialOf(name, locale)).toBe(initial)
  })
})

describe('glossaryPage', () => {
  it('groups by initial, Latin names last, and sorts by name', () => {
    const terms = ['DLQ', '하나', '까치', '가나', 'ACM', '나'].map((name) => term(name))
    const groups = glossaryPage(terms, [], 'ko')
    expect(
      groups.map(({ initial, entries }) => [initial, entries.map((e) => e.term.name)]),
    ).toEqual([
      ['ㄱ', ['가나', '까치']],
      ['ㄴ', ['나']],
      ['ㅎ', ['하나']],
      ['latin', ['ACM', 'DLQ']],
    ])
  })

  it('names the lessons that use a term, and what it is mixed up with', () => {
    const terms = [
      { ...term('대기열', 'queue'), confusedWith: ['stream'] },
      { ...term('스트림', 'stream'), confusedWith: ['queue'] },
    ]
    const { lesson } = compileQueue(['- 글', '  - 대기열에 담습니다.'], terms)
    const [queue, stream] = glossaryPage(terms, [lesson], 'ko').flatMap(({ entries }) => entries)
    expect(queue).toMatchObject({
      usedIn: [{ slug: 'queue', name: '대기열' }],
      confusedWith: [{ slug: 'stream', name: '스트림' }],
    })
    expect(stream?.usedIn).toEqual([])
  })

  it('finds uses in facts too, but not in the lesson that teaches the term', () => {
    const message = buildTerm({ slug: 'message', name: '메시지', lesson: 'queue' })
    const depth = { ...message, slug: 'fifo', name: 'FIFO 대기열', lesson: 'other' }
    const { lesson } = compileQueue(['- [[queue-depth]]', '- [[fifo-rate]]'], [message, depth])
    const entries = glossaryPage([message, depth], [lesson], 'ko').flatMap((group) => group.entries)
    expect(entries.map(({ term: { slug }, usedIn }) => [slug, usedIn.length])).toEqual([
      ['message', 0],
      ['fifo', 1],
    ])
  })
})
