import type { Localized } from '@/lib/shared/locale'
import type { Book } from './book'
import { type Field, isShown, type Setting, type SettingValue } from './field'
import { fieldText, readField } from './read-field'
import type { Simulator } from './simulator'

/** What stands in the fields, and the last setting that could be worked out. */
export interface Desk {
  /** As somebody wrote it, by field. */
  readonly drafts: Readonly<Record<string, string>>
  /** A field whose draft is wrong keeps here what it had before. */
  readonly setting: Setting
  readonly problems: Readonly<Record<string, Localized>>
}

export type DeskEvent =
  | { readonly type: 'field_written'; readonly field: string; readonly text: string }
  | { readonly type: 'setting_chosen'; readonly setting: Setting }
  | { readonly type: 'address_read'; readonly drafts: Readonly<Record<string, string>> }

/** A desk where this setting has been laid out. */
export function deskOf(setting: Setting): Desk {
  const drafts = Object.fromEntries(
    Object.entries(setting).map(([field, value]) => [field, fieldText(value)]),
  )
  return { drafts, setting, problems: {} }
}

/** The desk after `event`. Nothing that somebody wrote is lost, and what cannot be read changes no result. */
export function nextDesk(simulator: Simulator, book: Book, desk: Desk, event: DeskEvent): Desk {
  switch (event.type) {
    case 'setting_chosen':
      return deskOf({ ...desk.setting, ...event.setting })
    case 'field_written':
      return withDrafts(simulator, book, desk, { [event.field]: event.text })
    case 'address_read':
      return withDrafts(simulator, book, desk, event.drafts)
  }
}

function withDrafts(
  simulator: Simulator,
  book: Book,
  desk: Desk,
  written: Readonly<Record<string, string>>,
): Desk {
  const fields = simulator.fields(book)
  const drafts = { ...desk.drafts }
  const setting: Record<string, SettingValue> = { ...desk.setting }
  const problems: Record<string, Localized> = { ...desk.problems }
  for (const [name, text] of Object.entries(written)) {
    const field = fields[name]
    if (!field) continue
    drafts[name] = text
    const problem = readInto(setting, name, field, text, simulator, book)
    if (problem === null) delete problems[name]
    else problems[name] = problem
  }
  return { drafts, setting, problems }
}

function readInto(
  setting: Record<string, SettingValue>,
  name: string,
  field: Field,
  text: string,
  { checks }: Simulator,
  book: Book,
): Localized | null {
  const reading = readField(field, text)
  if (reading.problem !== null) return reading.problem
  const problem = field.kind === 'text' ? (checks[name]?.(text, book) ?? null) : null
  if (problem === null) setting[name] = reading.value
  return problem
}

/** The faults in the fields that are shown, in their order. */
export function shownProblems(
  desk: Desk,
  fields: Readonly<Record<string, Field>>,
): readonly { readonly field: string; readonly problem: Localized }[] {
  return Object.entries(fields).flatMap(([field, one]) => {
    const problem = desk.problems[field]
    return problem !== undefined && isShown(one, desk.setting) ? [{ field, problem }] : []
  })
}
