import type { Localized } from '@/lib/shared/locale'

/** What stands in a field. */
export type SettingValue = number | string | boolean

/** The values of all fields, by the field's name. */
export type Setting = Readonly<Record<string, SettingValue>>

/** A knob of a simulator. Plain data, so that a server can hand it to a page. */
export type Field = NumberField | ChoiceField | SwitchField | TextField

interface AnyField {
  readonly label: Localized
  /** A sentence under the field; null where the label says enough. */
  readonly hint: Localized | null
  /** The group that it stands in, by its id. */
  readonly group: string
  /** Shown only while another field has one of these values; null where it always is. */
  readonly when: { readonly field: string; readonly is: readonly SettingValue[] } | null
}

/** A number with a slider beside it. */
export interface NumberField extends AnyField {
  readonly kind: 'number'
  /** What is counted, as it stands behind the number: `MB`, `건/초`. */
  readonly unit: Localized
  readonly min: number
  readonly max: number
  /** What a press of an arrow key adds. */
  readonly step: number
  /** `log` where values span several powers of ten: then every slider step is a round number. */
  readonly scale: 'linear' | 'log'
  readonly whole: boolean
  /** Values out of real situations that a practice question draws from; none where it varies freely. */
  readonly samples: readonly number[]
}

export interface ChoiceField extends AnyField {
  readonly kind: 'choice'
  readonly options: readonly { readonly value: string; readonly name: Localized }[]
}

export interface SwitchField extends AnyField {
  readonly kind: 'switch'
}

export interface TextField extends AnyField {
  readonly kind: 'text'
  /** How many lines it shows; 1 takes no line break. */
  readonly lines: number
  /** How many characters it takes. */
  readonly longest: number
  /** Texts that a practice question draws from. */
  readonly samples: readonly string[]
}

type Given<Kind extends Field> = Pick<Kind, 'label'> & Partial<Omit<Kind, 'kind' | 'label'>>

const common = { hint: null, group: '', when: null }

/** A whole number on a linear scale in steps of one, unless told otherwise. */
export function numberField(
  given: Given<NumberField> & Pick<NumberField, 'unit' | 'min' | 'max'>,
): NumberField {
  return { kind: 'number', ...common, step: 1, scale: 'linear', whole: true, samples: [], ...given }
}

export function choiceField(given: Given<ChoiceField> & Pick<ChoiceField, 'options'>): ChoiceField {
  return { kind: 'choice', ...common, ...given }
}

export function switchField(given: Given<SwitchField>): SwitchField {
  return { kind: 'switch', ...common, ...given }
}

/** One line of at most 200 characters, unless told otherwise. */
export function textField(given: Given<TextField>): TextField {
  return { kind: 'text', ...common, lines: 1, longest: 200, samples: [], ...given }
}

/** Whether the field has anything to say in this setting. */
export function isShown({ when }: Field, setting: Setting): boolean {
  if (when === null) return true
  const value = setting[when.field]
  return value !== undefined && when.is.includes(value)
}
