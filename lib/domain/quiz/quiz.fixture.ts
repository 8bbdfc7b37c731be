import type {
  CategoriseItem,
  ClozeItem,
  MatchingItem,
  MultipleItem,
  NumberItem,
  Option,
  OrderingItem,
  Scenario,
  SingleItem,
  TrueFalseItem,
} from '@/lib/domain/item/item'
import type { Quiz } from './quiz'

const base = {
  id: 'lambda-limits.which-service.memory',
  lesson: 'lambda-limits',
  anchor: 'memory',
  factIds: ['limit-memory'],
  origin: 'derived',
  derivation: null,
  stem: 'Which one?',
  explanation: { text: 'Because.', correction: null, source: null },
  scenario: null,
} as const

export function buildOption(id: string): Option {
  return { id, text: id.toUpperCase(), why: `Why ${id}.` }
}

/** A situation whose one requirement the other options do not meet. */
export function buildScenario(overrides: Partial<Scenario> = {}): Scenario {
  return {
    domain: 'cost',
    difficulty: 1,
    requirements: [
      { id: 'cheap', text: 'Costs nothing at night' },
      { id: 'serverless', text: 'No servers' },
    ],
    decisive: 'cheap',
    fails: { ec2: ['cheap', 'serverless'], s3: ['cheap'], lambda: [] },
    pair: null,
    working: null,
    ...overrides,
  }
}

export function buildSingle(overrides: Partial<SingleItem> = {}): SingleItem {
  const options = ['s3', 'lambda', 'ec2'].map(buildOption)
  return { ...base, type: 'single', options, answer: 'lambda', ...overrides }
}

export function buildMultiple(overrides: Partial<MultipleItem> = {}): MultipleItem {
  const options = ['s3', 'lambda', 'ec2'].map(buildOption)
  return {
    ...base,
    type: 'multiple',
    options,
    answer: ['lambda', 's3'],
    choose: null,
    ...overrides,
  }
}

export function buildTrueFalse(overrides: Partial<TrueFalseItem> = {}): TrueFalseItem {
  return { ...base, type: 'true_false', answer: true, ...overrides }
}

export function buildNumber(overrides: Partial<NumberItem> = {}): NumberItem {
  return {
    ...base,
    type: 'number',
    answer: { value: 15, unit: '분' },
    tolerance: 0,
    steps: [],
    ...overrides,
  }
}

export function buildCloze(overrides: Partial<ClozeItem> = {}): ClozeItem {
  const gaps = [{ type: 'words', answer: '콜드 스타트', accepted: ['cold start'] }] as const
  return { ...base, type: 'cloze', gaps, ...overrides }
}

export function buildOrdering(overrides: Partial<OrderingItem> = {}): OrderingItem {
  const options = ['one', 'two', 'three'].map(buildOption)
  return { ...base, type: 'ordering', options, answer: ['one', 'two', 'three'], ...overrides }
}

export function buildMatching(overrides: Partial<MatchingItem> = {}): MatchingItem {
  return {
    ...base,
    type: 'matching',
    left: ['dax', 'ttl'].map(buildOption),
    right: ['cache', 'expiry'].map(buildOption),
    answer: { dax: 'cache', ttl: 'expiry' },
    ...overrides,
  }
}

export function buildCategorise(overrides: Partial<CategoriseItem> = {}): CategoriseItem {
  return {
    ...base,
    type: 'categorise',
    left: ['header', 'body', 'redirect'].map(buildOption),
    right: ['function', 'edge'].map(buildOption),
    answer: { header: 'function', body: 'edge', redirect: 'function' },
    ...overrides,
  }
}

/** One item of every type, each with its type for an id. */
export function buildQuiz(overrides: Partial<Quiz> = {}): Quiz {
  const items = [
    buildSingle({ id: 'single' }),
    buildMultiple({ id: 'multiple' }),
    buildTrueFalse({ id: 'true_false' }),
    buildNumber({ id: 'number' }),
    buildCloze({ id: 'cloze' }),
    buildOrdering({ id: 'ordering' }),
    buildMatching({ id: 'matching' }),
    buildCategorise({ id: 'categorise' }),
  ]
  const ref = { kind: 'lesson', slug: 'lambda-limits' } as const
  return { ref, items, count: items.length, ...overrides }
}
