import { describe, expect, it } from 'vitest'
import type { Fact } from '@/lib/domain/fact/fact'
import type { Locale } from '@/lib/shared/locale'
import { deriveItems } from './derive-items'
import { buildLesson, factMap, factOf, factsBlock } from './item.fixture'

const asked = (fact: Fact, locale: Locale = 'ko') => {
  const facts = factMap(fact)
  const lesson = buildLesson({ all: [factsBlock(fact)] }, { locale })
  return deriveItems(lesson, { facts, lessons: [lesson] }).flatMap((item) =>
    item.derivation === 'figures-cloze' && item.type === 'cloze'
      ? [
          {
            id: item.id,
            stem: item.stem.replace(/^[^.]*\. /, ''),
            ask: /^[^.]*\./.exec(item.stem)?.[0],
            answers: item.gaps.map((gap) =>
              gap.type === 'amount' ? `${gap.answer.value} ${gap.answer.unit}` : gap.answer,
            ),
          },
        ]
      : [],
  )
}

const batch = factOf(
  'batch',
  'SQS는 한 번에 25건, 합계 16MB까지 받습니다.',
  'SQS takes up to 16 MB in all and 25 messages at a time.',
  { max_messages: 25, max_mb: 16 },
)

describe('deriveFiguresCloze', () => {
  it('[IT22] gaps every figure of a sentence, in the order of each language', () => {
    expect(asked(batch)).toEqual([
      {
        id: 'queues.figures-cloze.batch',
        stem: 'SQS는 한 번에 ____, 합계 ____까지 받습니다.',
        ask: '빈칸에 들어갈 값을 차례대로 쓰십시오.',
        answers: ['25 건', '16 MB'],
      },
    ])
    expect(asked(batch, 'en')).toMatchObject([
      {
        id: 'queues.figures-cloze.batch',
        stem: 'SQS takes up to ____ in all and ____ messages at a time.',
        answers: ['16 MB', '25 '],
      },
    ])
  })

  it('[IT22] asks an amount twice that stands there twice, but no repetition in brackets', () => {
    const memory = factOf(
      'memory',
      'SQS 메모리는 128MB에서 10,240MB(10GB)까지이고 기본값은 128MB입니다.',
      'SQS memory is 128 MB to 10,240 MB (10 GB), 128 MB by default.',
      { min_mb: 128, max_mb: 10240 },
    )
    expect(asked(memory)).toMatchObject([
      {
        ask: '빈칸에 들어갈 값을 차례대로 쓰십시오(단위를 적지 않으면 MB 단위로 봅니다).',
        stem: 'SQS 메모리는 ____에서 ____까지이고 기본값은 ____입니다.',
        answers: ['128 MB', '10240 MB', '128 MB'],
      },
    ])
  })

  it.each([
    {
      name: 'with one figure',
      ko: 'SQS는 25건까지 받습니다.',
      en: 'SQS takes up to 25.',
      figures: { most: 25 },
    },
    {
      name: 'whose figures stand in two sentences',
      ko: 'SQS는 25건까지 받습니다. 크기는 16MB까지입니다.',
      en: 'SQS takes up to 25. The size is up to 16 MB.',
      figures: { most: 25, max_mb: 16 },
    },
    {
      name: 'of which one is rough',
      ko: 'SQS는 25건까지 받고 약 16MB를 담습니다.',
      en: 'SQS takes up to 25 and holds about 16 MB.',
      figures: { most: 25, max_mb: 16 },
    },
    {
      name: 'of which one language writes fewer',
      ko: 'SQS는 25건, 16MB까지 받습니다.',
      en: 'SQS takes up to 25 of them.',
      figures: { most: 25, max_mb: 16 },
    },
    {
      name: 'whose sentences the languages part otherwise',
      ko: 'SQS는 25건, 16MB까지 받고 7초 기다립니다.',
      en: 'SQS takes up to 16 MB in 25 messages. It waits for 7 seconds.',
      figures: { most: 25, max_mb: 16, wait_s: 7 },
    },
    {
      name: 'of which one follows from the other',
      ko: 'SQS는 30건까지 받고, 그 두 배인 60건에서 멈춥니다.',
      en: 'SQS takes up to 30 and stops at twice that, at two times 30, 60.',
      figures: { most: 30, stop: 60 },
    },
    {
      name: 'with more than four',
      ko: 'SQS는 21건, 16MB, 7초, 8일, 90%까지 받습니다.',
      en: 'SQS takes up to 21 of them, 16 MB, 7 seconds, 8 days, 90%.',
      figures: { most: 21, max_mb: 16, max_s: 7, max_days: 8, max_percent: 90 },
    },
  ])('[IT22] makes nothing of a fact $name', ({ ko, en, figures }) => {
    expect(asked(factOf('limit', ko, en, figures))).toEqual([])
  })

  it('[IT14] asks nothing of a fact in doubt', () => {
    expect(asked({ ...batch, doubt: 'open' })).toEqual([])
  })
})
