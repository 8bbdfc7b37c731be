import type { StageName } from './data/data-flow'
import { canonicalText, fieldOf, isList, isObject, type Json } from './json/json'
import type { State } from './language/state'
import type { Moment } from './run/run'

/** The data of a state at one stage, and the field that made it so. */
export interface StageRow {
  readonly name: StageName
  /** The field as somebody wrote it; undefined where it is left out, or where no field is at work. */
  readonly written: Json | undefined
  readonly value: Json
  /** Whether it is what it was before. */
  readonly isSame: boolean
}

/** The stages of a moment, from the raw input to what is handed on. */
export function stageRows({ stages, outcome }: Moment, state: State): readonly StageRow[] {
  return stages.map(({ name, value }, index): StageRow => {
    const before = stages[index - 1]
    const written =
      name === 'ResultPath' && outcome.is === 'caught'
        ? catcherField(state, outcome.catcher)
        : writtenField(state, name)
    return {
      name,
      written,
      value,
      isSame: before !== undefined && canonicalText(before.value) === canonicalText(value),
    }
  })
}

function writtenField({ written }: State, name: StageName): Json | undefined {
  const own = fieldOf(written, name)
  // As ItemSelector used to be called.
  return name === 'ItemSelector' ? (own ?? fieldOf(written, 'Parameters')) : own
}

function catcherField({ written }: State, catcher: number): Json | undefined {
  const list = fieldOf(written, 'Catch')
  const one = list !== undefined && isList(list) ? list[catcher] : undefined
  return one !== undefined && isObject(one) ? fieldOf(one, 'ResultPath') : undefined
}
