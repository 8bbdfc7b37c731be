import type { ExamDomain } from '@/lib/domain/notes/note'

/** How an item was derived from a lesson; null for an item that a person wrote. */
export const derivations = [
  'number-cloze',
  'term-cloze',
  'term-to-definition',
  'definition-to-term',
  'which-service',
  'comparison-cell',
  'true-false',
  'ordering',
  'numeric-entry',
  'matching',
  'choose-all',
] as const
export type Derivation = (typeof derivations)[number]

export const itemTypes = [
  'single',
  'multiple',
  'true_false',
  'number',
  'cloze',
  'ordering',
  'matching',
] as const
export type ItemType = (typeof itemTypes)[number]

/** One question, in one language. Its id is the same in every language and for life. */
export type Item =
  | SingleItem
  | MultipleItem
  | TrueFalseItem
  | NumberItem
  | ClozeItem
  | OrderingItem
  | MatchingItem

interface ItemBase {
  /** `<lesson>.<derivation>.<key>`, where the key is made of ids of content, never of its words. */
  readonly id: string
  readonly lesson: string
  /** The section of the lesson that teaches it: an anchor in the page. */
  readonly anchor: string
  readonly factIds: readonly string[]
  readonly origin: 'authored' | 'derived'
  readonly derivation: Derivation | null
  /** Inline Markdown of `**strong**` and `` `code` `` only, as are options and reasons. */
  readonly stem: string
  readonly explanation: Explanation
  /** What the situation of an authored item asks for; null for a derived item. */
  readonly scenario: Scenario | null
}

/** A situation as the exam sets it: what it requires, and which requirement decides. */
export interface Scenario {
  readonly domain: ExamDomain
  /** 1 recalls in a situation, 2 weighs two requirements, 3 combines facts against strong rivals. */
  readonly difficulty: 1 | 2 | 3
  readonly requirements: readonly { readonly id: string; readonly text: string }[]
  /** The requirement that parts the answer from its strongest rival. */
  readonly decisive: string
  /** The requirements that each option, by id, does not meet; none for a right one. */
  readonly fails: Readonly<Record<string, readonly string[]>>
  /** The pair of things, `:::pair` of a lesson, that it tells apart. */
  readonly pair: string | null
  /** The arithmetic, where there is any. */
  readonly working: string | null
}

/** Why the answer is right: the fact, what notes get wrong about it, and where it was read. */
export interface Explanation {
  readonly text: string
  /** What common notes claim instead. */
  readonly correction: string | null
  readonly source: { readonly title: string; readonly url: string; readonly checked: string } | null
}

export interface Option {
  readonly id: string
  readonly text: string
  /** Why this option is right, or why it is wrong and what it would be right for. */
  readonly why: string
}

export interface SingleItem extends ItemBase {
  readonly type: 'single'
  readonly options: readonly Option[]
  readonly answer: string
}

/** Right only when exactly the right ones are chosen. */
export interface MultipleItem extends ItemBase {
  readonly type: 'multiple'
  readonly options: readonly Option[]
  readonly answer: readonly string[]
  /** How many the question asks for; null where it asks for all that belong. */
  readonly choose: number | null
}

export interface TrueFalseItem extends ItemBase {
  readonly type: 'true_false'
  readonly answer: boolean
}

/** A number typed with or without its unit. */
export interface NumberItem extends ItemBase {
  readonly type: 'number'
  readonly answer: Quantity
}

export interface Quantity {
  readonly value: number
  /** The unit as the language writes it (`MB`, `초`, `%`); empty for a bare count. */
  readonly unit: string
}

/** A sentence with one gap, written `____` in the stem; any accepted spelling fills it. */
export interface ClozeItem extends ItemBase {
  readonly type: 'cloze'
  readonly answer: string
  readonly accepted: readonly string[]
}

/** Put the options in order. The options stand shuffled; the answer is their ids in order. */
export interface OrderingItem extends ItemBase {
  readonly type: 'ordering'
  readonly options: readonly Option[]
  readonly answer: readonly string[]
}

/** Match each left with one right. The answer gives the right's id for every left's id. */
export interface MatchingItem extends ItemBase {
  readonly type: 'matching'
  readonly left: readonly Option[]
  readonly right: readonly Option[]
  readonly answer: Readonly<Record<string, string>>
}
