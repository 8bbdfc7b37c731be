import type { Localized } from '@/lib/shared/locale'
import type { Book } from './book'
import type {
  ChoiceField,
  Field,
  NumberField,
  Setting,
  SettingValue,
  SwitchField,
  TextField,
} from './field'
import type { Outcome } from './outcome'

/** A model with inputs, a result and its worked steps, as a page shows it. */
export interface Simulator {
  /** As the address and the command line call it. */
  readonly slug: string
  readonly title: Localized
  readonly summary: Localized
  /** Other names of the command line whose models this page shows, too. */
  readonly alsoAnswers: readonly string[]
  /** The facts that its lines and notices rest on; their figures are in the book that it is given. */
  readonly facts: readonly string[]
  /** The beginnings of the keys of its prices. */
  readonly prices: readonly string[]
  readonly groups: readonly FieldGroup[]
  /** By name, in the order that they are shown. */
  readonly fields: (book: Book) => Readonly<Record<string, Field>>
  /** Real situations; the first is where everybody starts. */
  readonly presets: readonly Preset[]
  /** What is wrong with a text, by the field's name; a sentence that says what to do. */
  readonly checks: Readonly<Record<string, (text: string, book: Book) => Localized | null>>
  /** Takes any setting that its fields and checks let through. */
  readonly run: (setting: Setting, book: Book) => Outcome
  /** The fields whose values a practice question changes. */
  readonly varies: readonly string[]
}

export interface FieldGroup {
  readonly id: string
  readonly name: Localized
}

export interface Preset {
  readonly id: string
  readonly name: Localized
  readonly setting: Setting
}

/** A simulator of settings of one shape: each value has a field of its kind. */
interface Definition<S extends Readonly<Record<keyof S, SettingValue>>>
  extends Omit<Simulator, 'fields' | 'presets' | 'checks' | 'run' | 'varies' | 'alsoAnswers'> {
  readonly alsoAnswers?: readonly string[]
  readonly fields: (book: Book) => { readonly [Name in keyof S]: FieldOf<S[Name]> }
  /** The first says all; of the others, what they leave out is as in the first. */
  readonly presets: readonly [
    { readonly id: string; readonly name: Localized; readonly setting: S },
    ...{ readonly id: string; readonly name: Localized; readonly setting: Partial<S> }[],
  ]
  readonly checks?: Partial<Record<keyof S, (text: string, book: Book) => Localized | null>>
  readonly run: (setting: S, book: Book) => Outcome
  readonly varies: readonly (keyof S & string)[]
}

type FieldOf<Value> = Value extends number
  ? NumberField
  : Value extends boolean
    ? SwitchField
    : ChoiceField | TextField

/** Defines a simulator; what it is given has the shape that it says. */
export function simulator<S extends Readonly<Record<keyof S, SettingValue>>>(
  definition: Definition<S>,
): Simulator {
  const { presets, checks, run } = definition
  const [first] = presets
  return {
    alsoAnswers: [],
    ...definition,
    // From here on a setting is looked up by name; `run` gets back what the fields let through.
    fields: (book) => definition.fields(book) as Readonly<Record<string, Field>>,
    presets: presets.map((preset) => ({
      ...preset,
      setting: { ...first.setting, ...preset.setting } as Setting,
    })),
    checks: { ...checks } as Simulator['checks'],
    run: (setting, book) => run(setting as unknown as S, book),
  }
}
