import { describe, expect, it } from 'vitest'
import type { Lesson, LessonBlock } from '@/lib/domain/lesson/lesson'
import { deriveItems } from './derive-items'
import { buildLesson, factMap, factOf, factsBlock, lessonFactOf, textOf } from './item.fixture'
import { buildElsewhere, buildShop, facts as shopFacts } from './picture/picture.fixture'

const size = factOf(
  'size',
  'SQS 메시지는 최대 256KB까지 담습니다.',
  'An SQS message holds up to 256 KB.',
  { max_kb: 256 },
)
const keep = factOf(
  'keep',
  'SQS는 메시지를 최대 14일까지 보관합니다.',
  'SQS keeps messages for up to 14 days.',
  { keep_days: 14 },
)
const wrong = factOf(
  'wrong',
  'SQS는 순서를 지키지 않을 수 있습니다.',
  'SQS may not keep the order.',
  {},
  {
    status: 'wrong',
    notesSay: { ko: 'SQS는 언제나 순서를 지킵니다.', en: 'SQS always keeps the order.' },
  },
)
const unsure = factOf(
  'unsure',
  'SQS는 초당 최대 300건을 받습니다.',
  'SQS takes up to 300 a second.',
  { most: 300 },
  { doubt: 'unclear' },
)
const plain = factOf('plain', 'SQS는 서버리스 대기열입니다.', 'SQS is a serverless queue.')
const facts = factMap(size, keep, wrong, unsure, plain)

const term = (slug: string, name: string, definition: string): LessonBlock => ({
  type: 'term',
  slug,
  name,
  english: slug,
  definition: textOf(definition),
  fact: null,
})

const limits: readonly LessonBlock[] = [factsBlock(size, keep, wrong, unsure, plain)]
const flow: LessonBlock = {
  type: 'flow',
  id: 'path',
  caption: 'SQS 메시지가 가는 길',
  stations: ['S3', 'SQS', 'Lambda'],
}
const cues: LessonBlock = {
  type: 'cues',
  cues: [
    {
      key: 'buffer',
      situation: textOf('SQS처럼 요청을 쌓아 둡니다'),
      choice: '대기열',
      notChoices: ['주제', '테이블'],
      factIds: ['plain'],
    },
    {
      key: 'one-other',
      situation: textOf('SQS처럼 쌓아 둡니다'),
      choice: '대기열',
      notChoices: ['주제'],
      factIds: ['plain'],
    },
    {
      key: 'told',
      situation: textOf('대기열에 쌓아 둡니다'),
      choice: '대기열',
      notChoices: ['주제', '테이블'],
      factIds: ['plain'],
    },
    {
      key: 'doubt',
      situation: textOf('SQS가 초당 받는 수를 늘립니다'),
      choice: '배치',
      notChoices: ['주제', '테이블'],
      factIds: ['unsure'],
    },
  ],
}
const terms = [
  term('message', '메시지', 'SQS가 한 번에 나르는 데이터 하나입니다.'),
  term('consumer', '소비자', 'SQS에서 꺼내어 처리하는 프로그램입니다.'),
  term('producer', '생산자', 'SQS에 넣는 프로그램입니다.'),
  term('batch', '배치', 'SQS에서 한꺼번에 꺼낸 묶음입니다.'),
]
const sections = { limits, path: [flow, cues], words: terms }

const derive = (lesson: Lesson, ...others: readonly Lesson[]) =>
  deriveItems(lesson, { facts, lessons: [lesson, ...others] })
const idsOf = (lesson: Lesson) =>
  derive(lesson)
    .map(({ id }) => id)
    .sort()

describe('deriveItems', () => {
  const items = derive(buildLesson(sections))

  it('[IT1] makes ids of ids of content', () => {
    expect(items.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'queues.number-cloze.size.max_kb',
        'queues.numeric-entry.keep.keep_days',
        'queues.true-false.wrong.notes',
        'queues.choose-all.section.limits',
        'queues.which-service.buffer',
        'queues.ordering.flow.path',
        'queues.matching.terms',
        'queues.term-cloze.message',
        'queues.term-to-definition.message',
        'queues.definition-to-term.message',
      ]),
    )
  })

  it('[IT1] keeps every id when statements are reworded and sections reordered', () => {
    const reworded = new Map(
      [...facts].map(([id, fact]) => [
        id,
        {
          ...fact,
          statement: {
            ko: `참고로 ${fact.statement.ko}`,
            en: fact.statement.en.replace('SQS', 'Amazon SQS'),
          },
        },
      ]),
    )
    const reordered = buildLesson({ words: [...terms].reverse(), path: [cues, flow], limits })
    const after = deriveItems(reordered, { facts: reworded, lessons: [reordered] })
    expect(after.map(({ id }) => id).sort()).toEqual(idsOf(buildLesson(sections)))
  })

  it('[IT4] gives the same items again', () => {
    expect(derive(buildLesson(sections))).toEqual(items)
  })

  it('[IT11] asks a cue with its author’s wrong choices, and only where there are two', () => {
    const asked = items.filter(({ derivation }) => derivation === 'which-service')
    expect(asked.map(({ id }) => id)).toEqual(['queues.which-service.buffer'])
    const [cue] = asked
    const texts = cue?.type === 'single' ? cue.options.map(({ text }) => text).sort() : []
    expect(texts).toEqual(['대기열', '주제', '테이블'])
  })

  describe('the wrong options of a cue', () => {
    const cueOf = (locale: 'ko' | 'en', ...notChoices: readonly string[]) =>
      buildLesson(
        {
          limits,
          path: [
            {
              type: 'cues',
              cues: [
                {
                  key: 'buffer',
                  situation: textOf(locale === 'ko' ? '요청을 쌓아 둡니다' : 'Requests pile up'),
                  choice: locale === 'ko' ? '대기열' : 'Queue',
                  notChoices,
                  factIds: ['plain'],
                },
              ],
            },
          ],
        },
        locale === 'ko' ? {} : { locale, title: 'SQS queues' },
      )
    const idsByText = (lesson: Lesson, twin: Lesson) => {
      const [cue] = deriveItems(lesson, { facts, lessons: [lesson], twins: [twin] }).filter(
        ({ derivation }) => derivation === 'which-service',
      )
      const options = cue?.type === 'single' ? cue.options : []
      return new Map(options.map(({ id, text }) => [text, id]))
    }
    const korean = cueOf('ko', '주제', '테이블')
    const english = cueOf('en', 'Topic', 'Table')
    const ids = idsByText(korean, english)

    it('[IT3] have the same ids in both languages', () => {
      const twins = idsByText(english, korean)
      expect(twins.get('Topic')).toBe(ids.get('주제'))
      expect(twins.get('Table')).toBe(ids.get('테이블'))
      expect(twins.get('Queue')).toBe(ids.get('대기열'))
    })

    it('[IT3] keep their ids when they are reordered, and have others when they are replaced', () => {
      const reordered = idsByText(cueOf('ko', '테이블', '주제'), cueOf('en', 'Table', 'Topic'))
      expect(reordered).toEqual(ids)
      const replaced = idsByText(cueOf('ko', '스트림', '테이블'), cueOf('en', 'Stream', 'Table'))
      expect(replaced.get('테이블')).toBe(ids.get('테이블'))
      expect([...ids.values()]).not.toContain(replaced.get('스트림'))
    })
  })

  it('[IT14] asks nothing of a fact in doubt', () => {
    expect(items.filter(({ factIds }) => factIds.includes('unsure'))).toEqual([])
  })

  it('[IT15] shows the claim of the notes as false, and says that it is a misconception', () => {
    const item = items.find(({ id }) => id === 'queues.true-false.wrong.notes')
    expect(item).toMatchObject({
      type: 'true_false',
      answer: false,
      stem: '다음 설명이 맞습니까? “SQS는 언제나 순서를 지킵니다.”',
      explanation: {
        text: '널리 퍼진 오해이며 틀린 설명입니다. SQS는 순서를 지키지 않을 수 있습니다.',
        correction: 'SQS는 언제나 순서를 지킵니다.',
      },
    })
  })

  it('asks a fact in the first lesson that states it', () => {
    const later = buildLesson({ again: [factsBlock(size)] }, { slug: 'later' })
    const first = buildLesson(sections)
    const again = deriveItems(later, { facts, lessons: [first, later] })
    expect(again.filter(({ factIds }) => factIds.includes('size'))).toEqual([])
  })

  it('asks a term that a fact defines, once, with the fact as its source', () => {
    const shard = factOf(
      'shard',
      '샤드는 SQS 레코드를 담는 단위입니다.',
      'A shard is a unit of SQS records.',
    )
    const block: LessonBlock = {
      type: 'term',
      slug: 'shard',
      name: '샤드',
      english: 'Shard',
      definition: textOf(shard.statement.ko),
      fact: lessonFactOf(shard),
    }
    const lesson = buildLesson({ words: [...terms, block] })
    const found = deriveItems(lesson, { facts: factMap(shard), lessons: [lesson] })
    expect(found.find(({ id }) => id === 'queues.term-cloze.shard')).toMatchObject({
      gaps: [{ type: 'words', answer: '샤드', accepted: ['Shard', 'Shards'] }],
      stem: '빈칸에 들어갈 용어를 쓰십시오(첫소리 ㅅㄷ). ____: SQS 레코드를 담는 단위입니다.',
      factIds: ['shard'],
      explanation: { source: { url: 'https://example.com/queue', checked: '2026-11' } },
    })
  })

  it('[IT12] hints at a term by initials alone, whatever the alphabet', () => {
    const words = [
      ...terms,
      term('group', 'Auto Scaling 그룹', 'SQS를 읽는 서버를 함께 늘린 묶음입니다.'),
    ]
    const hints = derive(buildLesson({ words })).flatMap(({ id, stem }) =>
      id === 'queues.term-cloze.group' ? [stem] : [],
    )
    expect(hints).toEqual([
      '빈칸에 들어갈 용어를 쓰십시오(첫소리 A S ㄱㄹ). ____: SQS를 읽는 서버를 함께 늘린 묶음입니다.',
    ])
  })

  it('[IT2] leaves out what the other language does not yield', () => {
    const lesson = buildLesson(sections)
    const twin = buildLesson({ limits, path: [flow] }, { locale: 'en', title: 'SQS queues' })
    const shared = deriveItems(lesson, { facts, lessons: [lesson], twins: [twin] })
    expect(shared.map(({ id }) => id)).toContain('queues.ordering.flow.path')
    expect(shared.filter(({ derivation }) => derivation === 'which-service')).toEqual([])
  })

  it('[IT17] drops an item for which no fact of the lesson can be quoted', () => {
    const strange: LessonBlock = {
      ...flow,
      caption: '아침에 하는 일',
      stations: ['세수', '식사', '출근'],
    }
    expect(idsOf(buildLesson({ limits, path: [strange] }))).not.toContain(
      'queues.ordering.flow.path',
    )
  })

  it('[IT17] quotes the notes themselves in a lesson that states no facts', () => {
    const own = buildLesson({ path: [flow], words: terms })
    expect(idsOf(own)).toEqual(
      expect.arrayContaining(['queues.ordering.flow.path', 'queues.term-cloze.batch']),
    )
  })
})

describe('deriveItems of a lesson with a diagram', () => {
  const shop = buildShop()
  const diagrams = new Map([shop, buildElsewhere()].map((one) => [one.slug, one]))
  const shown: LessonBlock = { type: 'diagram', slug: 'shop' }
  const lessonOf = (slug: string, blocks: readonly LessonBlock[], overrides = {}) =>
    buildLesson({ [slug]: blocks }, { slug, ...overrides })
  const pictures = (lesson: Lesson, lessons: readonly Lesson[], twins?: readonly Lesson[]) =>
    deriveItems(lesson, {
      facts: shopFacts,
      lessons,
      diagrams,
      ...(twins ? { twins } : {}),
    }).filter(({ derivation }) => derivation?.startsWith('picture-'))

  it('[IT24] asks about it in the first lesson that shows it alone, and in the section that does', () => {
    const example: LessonBlock = { type: 'example', title: '예', blocks: [shown] }
    const [before, home, later] = [
      lessonOf('before', []),
      lessonOf('home', [example]),
      lessonOf('later', [shown]),
    ]
    const course = [before, home, later]
    expect(pictures(before, course)).toEqual([])
    expect(pictures(later, course)).toEqual([])
    const items = pictures(home, course)
    expect(items.length).toBeGreaterThan(1)
    expect(new Set(items.map(({ anchor }) => anchor))).toEqual(new Set(['home']))
    expect(items.every(({ id }) => id.startsWith('home.picture-'))).toBe(true)
  })

  it('[IT24] asks once what a lesson shows twice', () => {
    const once = lessonOf('home', [shown])
    const twice = buildLesson({ home: [shown], again: [shown] }, { slug: 'home' })
    expect(pictures(twice, [twice])).toEqual(pictures(once, [once]))
  })

  it('[IT24] asks nothing of a diagram that nobody knows, or without any', () => {
    const unknown = lessonOf('home', [{ type: 'diagram', slug: 'unknown' }])
    expect(pictures(unknown, [unknown])).toEqual([])
    const lesson = lessonOf('home', [shown])
    const items = deriveItems(lesson, { facts: shopFacts, lessons: [lesson] })
    expect(items.filter(({ derivation }) => derivation?.startsWith('picture-'))).toEqual([])
  })

  it('[IT2] asks the same in both languages, and nothing where one does not show it', () => {
    const ko = lessonOf('home', [shown])
    const en = lessonOf('home', [shown], { locale: 'en' })
    const bare = lessonOf('home', [], { locale: 'en' })
    const outline = (items: ReturnType<typeof pictures>) =>
      items.map(({ id, factIds, picture }) => [id, factIds, picture?.marks, picture?.parts])
    expect(pictures(ko, [ko], [en]).length).toBeGreaterThan(1)
    expect(outline(pictures(en, [en], [ko]))).toEqual(outline(pictures(ko, [ko], [en])))
    expect(pictures(ko, [ko], [bare])).toEqual([])
  })

  it('[IT24] gives no other item a picture', () => {
    const lesson = lessonOf('home', [shown, flow, ...limits])
    const items = deriveItems(lesson, {
      facts: factMap(...facts.values(), ...shopFacts.values()),
      lessons: [lesson],
      diagrams,
    })
    const others = items.filter(({ derivation }) => !derivation?.startsWith('picture-'))
    expect(others.length).toBeGreaterThan(0)
    expect(others.filter((item) => 'picture' in item)).toEqual([])
  })
})
