import type { Fact } from '@/lib/domain/fact/fact'
import {
  type AuthoredItem,
  type AuthoredOption,
  authoredItemSchema,
} from '@/lib/domain/item/authored/authored-item'
import type { Localized } from '@/lib/shared/locale'
import type { LintContext, LintedItem, LintLesson, LintRule } from './lint-context'

type Words = Localized<string>

/** An option; the text of both languages may be given as one where it does not matter. */
export function optionOf(
  key: string,
  text: string | Words,
  overrides: Partial<AuthoredOption> = {},
): AuthoredOption {
  const why = { ko: '요구에 맞습니다.', en: 'It meets the need.' }
  return { key, text: typeof text === 'string' ? { ko: text, en: text } : text, why, ...overrides }
}

const wrong = (key: string, ko: string, en: string) =>
  optionOf(key, { ko, en }, { fails: ['speed'] })

/** An item that breaks no rule, with what the test cares about changed. */
export function buildAuthored(overrides: Partial<AuthoredItem> = {}): AuthoredItem {
  return authoredItemSchema.parse({
    id: 'orders-at-night',
    section: 'queues',
    domain: 'resilient',
    difficulty: 1,
    facts: ['queue-depth'],
    stem: {
      ko: '한 꽃집이 밤사이 주문을 모아 두었다가 아침에 처리하려고 합니다. 무엇을 쓰는 것이 가장 알맞습니까?',
      en: 'A florist wants to keep the orders of the night and handle them in the morning. Which choice fits best?',
    },
    requirements: [
      { key: 'speed', text: { ko: '아침에 빠르게 처리합니다', en: 'Quick in the morning' } },
      { key: 'keep', text: { ko: '밤사이 모아 둡니다', en: 'Kept over the night' } },
    ],
    decisive: 'speed',
    options: [
      optionOf('queue', { ko: '대기열에 담습니다.', en: 'Put them in a queue.' }, { right: true }),
      wrong('topic', '주제에 올립니다.', 'Publish them to a topic.'),
      wrong('table', '표에 적어 둡니다.', 'Write them to a table.'),
      wrong('file', '파일로 남깁니다.', 'Store them in a file.'),
    ],
    ...overrides,
  })
}

/** One right option and three wrong ones with these texts. */
export function optionTexts(
  right: string | Words,
  ...others: readonly (string | Words)[]
): AuthoredOption[] {
  return [
    optionOf('right', right, { right: true }),
    ...others.map((text, index) => optionOf(`wrong-${index + 1}`, text, { fails: ['speed'] })),
  ]
}

export function linted(
  overrides: Partial<AuthoredItem> = {},
  place: Partial<LintedItem> = {},
): LintedItem {
  const item = buildAuthored(overrides)
  return { file: 'content/items/queues.yaml', line: 1, lesson: 'queues', item, ...place }
}

export function lintLesson(slug: string, overrides: Partial<LintLesson> = {}): LintLesson {
  return {
    slug,
    facts: new Set(['queue-depth']),
    sections: new Set(['queues']),
    cues: { ko: [], en: [] },
    ...overrides,
  }
}

export function buildContext(
  items: readonly LintedItem[],
  { facts = [], ...overrides }: Partial<Omit<LintContext, 'facts'>> & { facts?: Fact[] } = {},
): LintContext {
  return {
    lessons: [lintLesson('queues')],
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    glossary: { ko: [], en: [] },
    pairs: new Set(),
    items,
    ...overrides,
  }
}

/** What a rule says of one item with these changes. */
export function messagesOf(
  rule: LintRule,
  overrides: Partial<AuthoredItem>,
  context: Parameters<typeof buildContext>[1] = {},
): readonly string[] {
  return rule(buildContext([linted(overrides)], context)).map(({ message }) => message)
}
