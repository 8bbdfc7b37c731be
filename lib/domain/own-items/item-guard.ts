import { type AskedItem, derivations, type Gap } from '@/lib/domain/item/item'
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
} from '@/lib/domain/progress/guard'

const isDifficulty: Guard<1 | 2 | 3> = (value) => value === 1 || value === 2 || value === 3

const options = listOf(shape({ id: isText, text: isText, why: isText }))
const quantity = shape({ value: isNumber, unit: isText })

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

const pairs = shape({ ...base, left: options, right: options, answer: recordOf(isText) })

/** Whether a stored value is an item, whole and of a known type. */
export const isAskedItem = variant<AskedItem>({
  single: shape({ ...base, options, answer: isText }),
  multiple: shape({ ...base, options, answer: listOf(isText), choose: orNull(isNumber) }),
  true_false: shape({ ...base, answer: isBoolean }),
  number: shape({ ...base, answer: quantity, tolerance: isNumber, steps: listOf(isText) }),
  cloze: shape({ ...base, gaps: listOf(isGap) }),
  ordering: shape({ ...base, options, answer: listOf(isText) }),
  matching: pairs,
  categorise: pairs,
})
