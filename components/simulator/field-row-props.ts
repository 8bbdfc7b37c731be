import type { Field, SettingValue } from '@/lib/domain/simulator/field'

export interface FieldRowProps<Kind extends Field = Field> {
  readonly name: string
  readonly field: Kind
  /** As somebody wrote it. */
  readonly draft: string
  /** The last that could be read. */
  readonly value: SettingValue
  readonly problem: string | null
  readonly onWrite: (text: string) => void
}

/** The sentences under a field, for who hears the page. */
export function describedBy(name: string, field: Field): string {
  return field.hint ? `${hintId(name)} ${problemId(name)}` : problemId(name)
}

export function hintId(name: string): string {
  return `${name}-hint`
}

export function problemId(name: string): string {
  return `${name}-problem`
}
