import type { Localized } from '@/lib/shared/locale'
import type { CronField, CronFieldId } from './cron-field'

/** What is wrong with an expression, where, and what to write instead. */
export interface ScheduleProblem {
  /** The position that is wrong; null where it is the expression as a whole. */
  readonly field: CronFieldId | null
  /** What was found there. */
  readonly found: string
  /** Where it begins in the expression, from 0. */
  readonly at: number
  readonly says: Localized
  /** The fact that it goes against. */
  readonly factId: string
}

/** What a part of an expression means, or why it means nothing there. */
export type Understood<Value> = { readonly value: Value } | { readonly refusal: Localized }

/** A problem of the expression as a whole. */
export function wholeProblem(expression: string, says: Localized, factId: string): ScheduleProblem {
  return { field: null, found: expression, at: 0, says, factId }
}

/** A problem of one position; the sentence begins with its name and what was found. */
export function fieldProblem(
  { id, name }: CronField,
  found: string,
  at: number,
  says: Localized,
): ScheduleProblem {
  return {
    field: id,
    found,
    at,
    says: {
      ko: `${name.ko} 자리의 "${found}": ${says.ko}`,
      en: `${name.en}, "${found}": ${says.en}`,
    },
    factId: 'cron-fields',
  }
}

/** Every problem in one text. */
export function problemsText(problems: readonly ScheduleProblem[]): Localized {
  return {
    ko: problems.map(({ says }) => says.ko).join(' '),
    en: problems.map(({ says }) => says.en).join(' '),
  }
}
