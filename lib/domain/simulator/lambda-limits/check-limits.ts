import { type LimitField, type LimitRules, limitFields } from './limit-rules'

/** What is known of a function, in the units that the names say. */
export type LambdaSetup = { readonly [Field in LimitField]?: number | undefined }

export type Verdict =
  | 'within'
  /** More than is allowed. */
  | 'above'
  /** Less than is allowed. */
  | 'below'
  /** Between two settings that there are. */
  | 'between_steps'

/** One thing held against its limit. */
export interface LimitCheck {
  readonly field: LimitField
  readonly value: number
  readonly verdict: Verdict
  /** What the value is held against: the most or, where it falls short or between, the least or the step. */
  readonly limit: number
  readonly factId: string
}

/** Holds all that is known of a function against AWS's limits, in their order (Lambda quotas). */
export function checkLimits(setup: LambdaSetup, rules: LimitRules): readonly LimitCheck[] {
  return limitFields.flatMap((field) => {
    const value = setup[field]
    return value === undefined ? [] : [checkLimit(field, value, rules)]
  })
}

function checkLimit(field: LimitField, value: number, rules: LimitRules): LimitCheck {
  const { min, max, step, factId } = rules[field]
  const checked = (verdict: Verdict, limit: number) => ({ field, value, verdict, limit, factId })
  if (value > max) return checked('above', max)
  if (value < min) return checked('below', min)
  if (step !== null && value % step !== 0) return checked('between_steps', step)
  return checked('within', max)
}
