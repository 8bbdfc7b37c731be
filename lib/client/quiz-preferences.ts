import { creditKinds } from '@/lib/domain/quiz/credit-score'
import { createPreference } from './preference'

/** Whether an answer asks how sure the learner is. */
export const certaintyAsked = createPreference('certainty', ['asked', 'hidden'])

/** How results are counted. */
export const creditKind = createPreference('credit', creditKinds)

/** Whether keys that are one character do something: who speaks to the browser, or misses keys, turns them off. */
export const shortcuts = createPreference('shortcuts', ['on', 'off'])
