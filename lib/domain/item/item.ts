import type { ExamDomain } from '@/lib/domain/notes/note'
import type { ItemPicture } from './item-picture'
import type { Numbers } from './parametric/model'
import type { ModelName } from './parametric/models'

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
  'categorise',
  'figures-cloze',
  'pair-side',
  'picture-node',
  'picture-places',
  'picture-order',
  'picture-fault',
  'picture-private',
] as const
export type Derivation = (typeof derivations)[number]

/** The types of what is put before a learner. */
export const askedTypes = [
  'single',
  'multiple',
  'true_false',
  'number',
  'cloze',
  'ordering',
  'matching',
  'categorise',
] as const

/** A parametric item becomes a number when it is asked. */
export const itemTypes = [...askedTypes, 'parametric'] as const
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
  | CategoriseItem
  | ParametricItem

/** An item as it is presented and answered: a parametric one has its numbers by then. */
export type AskedItem = Exclude<Item, ParametricItem>
export type AskedType = AskedItem['type']

interface ItemBase {
  /**
   * `<lesson>.<derivation>.<key>`, where the key is made of ids of content, never of its words; of an
   * imported item what its file says, or `own.<hash>`.
   */
  readonly id: string
  /** Empty for an imported item that belongs to none. */
  readonly lesson: string
  /** The section of the lesson that teaches it: an anchor in the page; empty for an imported item. */
  readonly anchor: string
  readonly factIds: readonly string[]
  readonly origin: 'authored' | 'derived'
  readonly derivation: Derivation | null
  /** Inline Markdown of `**strong**` and `` `code` `` only, as are options and reasons. */
  readonly stem: string
  readonly explanation: Explanation
  /** What the situation of an authored item asks for; null for a derived item. */
  readonly scenario: Scenario | null
  /** What the question is asked about, where that is drawn; an item without one has no such field, so that its version stays. */
  readonly picture?: ItemPicture
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
  /** `checked` is empty where an imported item does not say when its source was read. */
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
  /** How far off a right answer may be, in the answer's unit; 0 for an exact one. */
  readonly tolerance: number
  /** The arithmetic line by line; empty where the number is simply known. */
  readonly steps: readonly string[]
}

export interface Quantity {
  readonly value: number
  /** The unit as the language writes it (`MB`, `초`, `%`); empty for a bare count. */
  readonly unit: string
}

/** A sentence with gaps, each written `____` in the stem, in their order there. */
export interface ClozeItem extends ItemBase {
  readonly type: 'cloze'
  readonly gaps: readonly Gap[]
}

/** What fills a gap: words in any accepted spelling, or an amount in any unit of its dimension. */
export type Gap =
  | { readonly type: 'words'; readonly answer: string; readonly accepted: readonly string[] }
  | { readonly type: 'amount'; readonly answer: Quantity }

/** Put the options in order. The options stand shuffled; the answer is their ids in order. */
export interface OrderingItem extends ItemBase {
  readonly type: 'ordering'
  readonly options: readonly Option[]
  readonly answer: readonly string[]
}

/** Match each left with one right, no right twice. The answer gives the right's id for every left's id. */
export interface MatchingItem extends PairsBase {
  readonly type: 'matching'
}

/** Put each left into one of the categories on the right; a category takes any number of them. */
export interface CategoriseItem extends PairsBase {
  readonly type: 'categorise'
}

interface PairsBase extends ItemBase {
  readonly left: readonly Option[]
  readonly right: readonly Option[]
  readonly answer: Readonly<Record<string, string>>
}

/** A question whose numbers are drawn when it is asked. Stem and lines hold `{name}` in their places. */
export interface ParametricItem extends ItemBase {
  readonly type: 'parametric'
  /** What works out the answer and the steps. */
  readonly model: ModelName
  /** Of each number of the situation, the values that it may have. */
  readonly variables: Readonly<Record<string, readonly number[]>>
  /** AWS's numbers. */
  readonly figures: Numbers
  readonly worked: readonly string[]
  readonly unit: string
  readonly tolerance: number
}
