import { examDomains } from '@/lib/domain/notes/note'
import {
  type Guard,
  isBoolean,
  isNumber,
  isText,
  listOf,
  oneOf,
  orNull,
  recordOf,
  shape,
  variant,
} from '@/lib/shared/guard'
import { type AskedItem, derivations, type Gap } from './item'
import type { ItemPicture } from './item-picture'

const isDifficulty: Guard<1 | 2 | 3> = (value) => value === 1 || value === 2 || value === 3

const options = listOf(shape({ id: isText, text: isText, why: isText }))
const quantity = shape({ value: isNumber, unit: isText })

const isPicture = shape({
  diagram: isText,
  marks: listOf(shape({ part: isText, mark: isText })),
  text: listOf(isText),
  parts: recordOf(isText),
})

const base = {
  id: isText,
  lesson: isText,
  anchor: isText,
  factIds: listOf(isText),
  origin: oneOf('authored', 'derived'),
  derivation: orNull(oneOf(...derivations)),
  stem: isText,
  explanation: shape({
    text: isText,
    correction: orNull(isText),
    source: orNull(shape({ title: isText, url: isText, checked: isText })),
  }),
  scenario: orNull(
    shape({
      domain: oneOf(...examDomains),
      difficulty: isDifficulty,
      requirements: listOf(shape({ id: isText, text: isText })),
      decisive: isText,
      fails: recordOf(listOf(isText)),
      pair: orNull(isText),
      working: orNull(isText),
    }),
  ),
}

const isGap = variant<Gap>({
  words: shape({ answer: isText, accepted: listOf(isText) }),
  amount: shape({ answer: quantity }),
})

const pairs = item({ left: options, right: options, answer: recordOf(isText) })

/** Whether a stored value is an item, whole and of a known type. */
export const isAskedItem = variant<AskedItem>({
  single: item({ options, answer: isText }),
  multiple: item({ options, answer: listOf(isText), choose: orNull(isNumber) }),
  true_false: item({ answer: isBoolean }),
  number: item({ answer: quantity, tolerance: isNumber, steps: listOf(isText) }),
  cloze: item({ gaps: listOf(isGap) }),
  ordering: item({ options, answer: listOf(isText) }),
  matching: pairs,
  categorise: pairs,
})

/** What every item has, with these fields, and a picture that is one if there is any. */
function item<Fields extends Readonly<Record<string, Guard<unknown>>>>(fields: Fields) {
  const isWhole = shape({ ...base, ...fields })
  type Whole = typeof isWhole extends Guard<infer Value> ? Value : never
  return (value: unknown): value is Whole & { readonly picture?: ItemPicture } =>
    isWhole(value) && (!('picture' in value) || isPicture(value.picture))
}
