import type { ItemAnswer } from '@/lib/domain/item/grade-item'
import type { ProgressEvent } from './event'
import {
  type Guard,
  isBoolean,
  isNumber,
  isText,
  listOf,
  oneOf,
  recordOf,
  shape,
  variant,
} from './guard'

const isAnswer = variant<ItemAnswer>({
  single: shape({ choice: isText }),
  multiple: shape({ choices: listOf(isText) }),
  true_false: shape({ value: isBoolean }),
  number: shape({ text: isText }),
  cloze: shape({ text: isText }),
  ordering: shape({ order: listOf(isText) }),
  matching: shape({ pairs: recordOf(isText) }),
})

const isAnswerOrNull: Guard<ItemAnswer | null> = (value) => value === null || isAnswer(value)

const base = { id: isText, at: isNumber }
const inAttempt = { ...base, attemptId: isText }

/** Whether a stored value is an event, whole and of a known type. */
export const isProgressEvent = variant<ProgressEvent>({
  lesson_opened: shape({ ...base, lesson: isText, sections: listOf(isText) }),
  section_reached: shape({ ...base, lesson: isText, section: isText }),
  attempt_started: shape({
    ...inAttempt,
    quiz: shape({ kind: oneOf('lesson', 'chapter'), slug: isText }),
    seed: isText,
    itemIds: listOf(isText),
  }),
  item_answered: shape({
    ...inAttempt,
    itemId: isText,
    answer: isAnswerOrNull,
    correct: isBoolean,
  }),
  item_continued: shape({ ...inAttempt, itemId: isText }),
  attempt_finished: shape(inAttempt),
})
