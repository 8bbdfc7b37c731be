import type { ItemAnswer } from '@/lib/domain/item/grade-item'
import {
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
import { locales } from '@/lib/shared/locale'
import { certainties, type ProgressEvent, quizKinds } from './event'

const isAnswer = variant<ItemAnswer>({
  single: shape({ choice: isText }),
  multiple: shape({ choices: listOf(isText) }),
  true_false: shape({ value: isBoolean }),
  number: shape({ text: isText }),
  cloze: shape({ texts: listOf(isText) }),
  ordering: shape({ order: listOf(isText) }),
  matching: shape({ pairs: recordOf(isText) }),
  categorise: shape({ pairs: recordOf(isText) }),
})

const isAnswerOrNull = orNull(isAnswer)
const isCertaintyOrNull = orNull(oneOf(...certainties))

const base = { id: isText, at: isNumber }
const inAttempt = { ...base, attemptId: isText }

/** Whether a stored value is an event, whole and of a known type. */
export const isProgressEvent = variant<ProgressEvent>({
  lesson_opened: shape({ ...base, lesson: isText, sections: listOf(isText) }),
  section_reached: shape({ ...base, lesson: isText, section: isText }),
  attempt_started: shape({
    ...inAttempt,
    quiz: shape({ kind: oneOf(...quizKinds), slug: isText }),
    seed: isText,
    itemIds: listOf(isText),
    feedback: oneOf('at_once', 'at_end'),
    deadlineAt: orNull(isNumber),
    unscoredIds: listOf(isText),
  }),
  item_answered: shape({
    ...inAttempt,
    itemId: isText,
    answer: isAnswerOrNull,
    correct: isBoolean,
    credit: isNumber,
    certainty: isCertaintyOrNull,
  }),
  item_continued: shape({ ...inAttempt, itemId: isText }),
  attempt_finished: shape(inAttempt),
  item_shown: shape({ ...inAttempt, itemId: isText }),
  attempt_left: shape(inAttempt),
  answer_changed: shape({
    ...inAttempt,
    itemId: isText,
    answer: isAnswerOrNull,
    certainty: isCertaintyOrNull,
  }),
  item_marked: shape({
    ...inAttempt,
    itemId: isText,
    flagged: isBoolean,
    struck: listOf(isText),
    highlights: listOf(shape({ locale: oneOf(...locales), start: isNumber, end: isNumber })),
  }),
  note_written: shape({ ...base, itemId: isText, text: isText }),
})
