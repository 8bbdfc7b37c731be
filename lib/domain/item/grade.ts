/** Why typed input could not be read: it is no wrong answer but none. */
export type ReadingProblem = 'not_a_number' | 'empty' | 'wrong_unit'

/**
 * `correct` when all of it is right, as the exam counts; `credit` from 0 to 1 for what of it is right,
 * as a learner may count. It is 1 exactly when the answer is correct.
 */
export type Grade =
  | { readonly correct: boolean; readonly credit: number }
  | { readonly correct: false; readonly credit: 0; readonly problem: ReadingProblem }

/** The grade of something that is either right or wrong. */
export function whole(correct: boolean): Grade {
  return { correct, credit: correct ? 1 : 0 }
}

/** The grade of parts that count alike. */
export function share(right: number, of: number): Grade {
  return { correct: right === of, credit: of === 0 ? 0 : right / of }
}

export function unread(problem: ReadingProblem): Grade {
  return { correct: false, credit: 0, problem }
}
