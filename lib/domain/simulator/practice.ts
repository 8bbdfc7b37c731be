import type { Random } from '@/lib/shared/random'
import type { Book } from './book'
import { type Field, isShown, type Setting, type SettingValue } from './field'
import type { AskedResult, Outcome, Result } from './outcome'
import type { Simulator } from './simulator'

/** A setting near the one on the desk, and which of its results is asked. */
export interface PracticeQuestion {
  readonly setting: Setting
  readonly result: Result & { readonly asked: AskedResult }
  /** Shown once it is answered. */
  readonly outcome: Outcome
}

/** How many settings are tried until one has a result that can be asked. */
const tries = 30

/** A question about a setting that was drawn around the given one; null where nothing of this simulator can be asked. */
export function practiceQuestion(
  simulator: Simulator,
  setting: Setting,
  book: Book,
  random: Random,
): PracticeQuestion | null {
  for (let tried = 0; tried < tries; tried++) {
    const varied = variedSetting(simulator, setting, book, random)
    const outcome = simulator.run(varied, book)
    const askable = outcome.results.flatMap((result) =>
      result.asked === null ? [] : [{ ...result, asked: result.asked }],
    )
    const result = askable[Math.floor(random() * askable.length)]
    if (result) return { setting: varied, result, outcome }
  }
  return null
}

function variedSetting(
  { fields, varies }: Simulator,
  setting: Setting,
  book: Book,
  random: Random,
): Setting {
  const known = fields(book)
  const varied: Record<string, SettingValue> = { ...setting }
  for (const name of varies) {
    const field = known[name]
    const value = setting[name]
    if (field && value !== undefined && isShown(field, varied)) {
      varied[name] = variedValue(field, value, random)
    }
  }
  return varied
}

const factors = [0.25, 0.5, 1, 2, 3, 4] as const

function variedValue(field: Field, value: SettingValue, random: Random): SettingValue {
  const pick = <Value>(list: readonly Value[]) => list[Math.floor(random() * list.length)]
  switch (field.kind) {
    case 'number': {
      const sample = pick(field.samples)
      if (sample !== undefined) return sample
      const times = Number(value) * (pick(factors) ?? 1)
      const stepped = field.min + Math.round((times - field.min) / field.step) * field.step
      const fitting = Math.min(field.max, Math.max(field.min, stepped))
      return Number(fitting.toPrecision(12))
    }
    case 'choice':
      return pick(field.options)?.value ?? value
    case 'switch':
      return random() < 0.5
    case 'text':
      return pick(field.samples) ?? value
  }
}
