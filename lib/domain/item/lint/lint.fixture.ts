import type { Fact } from '@/lib/domain/fact/fact'
import type { AuthoredItem, AuthoredOption } from '@/lib/domain/item/authored/authored-item'
import { buildAuthoredItem } from '@/lib/domain/item/authored/authored-item.fixture'
import type { Localized } from '@/lib/shared/locale'
import type { LintContext, LintedItem, LintLesson, LintRule } from './lint-context'

type Words = Localized<string>

/** An option; the text of both languages may be given as one where it does not matter. */
function optionOf(
  key: string,
  text: string | Words,
  overrides: Partial<AuthoredOption> = {},
): AuthoredOption {
  const why = { ko: '요구에 맞습니다.', en: 'It meets the need.' }
  return { key, text: typeof text === 'string' ? { ko: text, en: text } : text, why, ...overrides }
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

/** An item that breaks no rule but for what the test changes. */
export function linted(
  overrides: Partial<AuthoredItem> = {},
  place: Partial<LintedItem> = {},
): LintedItem {
  const item = buildAuthoredItem(overrides)
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
