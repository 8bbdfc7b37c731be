import { describe, expect, it } from 'vitest'
import { confusionTwinProblems } from './confusions'
import { definedTerms } from './defined-terms'
import { glossaryOf } from './glossary'
import { buildNote, queueFacts } from './lesson.fixture'

const facts = new Map(queueFacts.map((fact) => [fact.id, fact]))

function glossary(...body: string[]) {
  return glossaryOf([buildNote(...body)], facts, 'ko')
}

describe('glossaryOf', () => {
  it('takes a definition from the note or from its fact', () => {
    const { terms, problems } = glossary(
      '*대기열(Queue): 메시지를 [[queue-depth#max_messages]]개까지 담습니다.',
      '*DLQ: [[dlq-term]]',
    )
    expect(problems).toEqual([])
    expect(terms).toEqual([
      {
        slug: 'queue',
        name: '대기열',
        english: 'Queue',
        definition: '메시지를 40개까지 담습니다.',
        lesson: 'queue',
        confusedWith: [],
      },
      {
        slug: 'dlq',
        name: 'DLQ',
        english: 'DLQ',
        definition: 'DLQ는 실패한 메시지를 모아 두는 대기열입니다.',
        lesson: 'queue',
        confusedWith: [],
      },
    ])
  })

  it('shows a confusion with both terms, whichever of the two names the other', () => {
    const { terms, problems } = glossary(
      '*대기열(Queue): 담아 둡니다. ≠ 스트림, 주제',
      '*스트림(Stream): 흐릅니다. ≠ 대기열',
      '*주제(Topic): 알립니다.',
    )
    expect(problems).toEqual([])
    expect(terms.map(({ slug, confusedWith }) => [slug, confusedWith])).toEqual([
      ['queue', ['stream', 'topic']],
      ['stream', ['queue']],
      ['topic', ['queue']],
    ])
  })

  it('reports a confusion with itself or with no term, at its line', () => {
    const { problems } = glossary(
      '*스트림(Stream): 흐릅니다.',
      '*대기열(Queue): 담아 둡니다. ≠ 대기열, 스트림, Stream',
    )
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '10 found ≠ 대기열; expected the name of another term, as its note writes it',
      '10 found ≠ Stream; expected the name of another term, as its note writes it',
    ])
  })

  it('reports a term that is defined twice', () => {
    const { terms, problems } = glossary('*DLQ: 모읍니다.', '*DLQ: 또 모읍니다.')
    expect(terms).toHaveLength(1)
    expect(problems).toMatchObject([{ line: 10 }])
  })
})

describe('confusionTwinProblems', () => {
  const terms = (...body: string[]) => definedTerms(buildNote(...body))
  const korean = terms(
    '*대기열(Queue): 담아 둡니다. ≠ 주제, 스트림',
    '*스트림(Stream): 흐릅니다.',
    '*주제(Topic): 알립니다.',
  )
  const english = (others: string) =>
    terms(`*Queue: Holds. ≠ ${others}`, '*Stream: Flows.', '*Topic: Tells.', '*Shard: Splits.')

  it('minds which terms are named, not their order', () => {
    expect(confusionTwinProblems(english('Stream, Topic'), korean)).toEqual([])
  })

  it('reports other terms at the line of the note', () => {
    expect(confusionTwinProblems(english('Stream, Shard'), korean)).toEqual([
      {
        file: 'content/notes/ko/queue.md',
        line: 9,
        message:
          'found term queue ≠ shard, stream; expected ≠ stream, topic as in content/notes/ko/queue.md:9',
      },
    ])
  })
})
