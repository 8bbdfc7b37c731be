import type { Field, Setting } from './field'
import { fieldText } from './read-field'

/** The longest query that every server on the way takes. */
const longestQuery = 7000

/**
 * A setting as the values of an address, by the field's name. A text that would make the address longer than servers
 * take is left out; `whole` says whether all is in it.
 */
export function settingAddress(setting: Setting): {
  readonly values: Readonly<Record<string, string>>
  readonly whole: boolean
} {
  const values: Record<string, string> = {}
  let length = 0
  let whole = true
  for (const [name, value] of Object.entries(setting)) {
    const text = fieldText(value)
    const needed = name.length + encodeURIComponent(text).length + 2
    if (length + needed > longestQuery) whole = false
    else {
      values[name] = text
      length += needed
    }
  }
  return { values, whole }
}

/** What an address says of the fields; of other values it may hold, nothing. */
export function readSettingAddress(
  query: URLSearchParams,
  fields: Readonly<Record<string, Field>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(fields).flatMap((name) => {
      const text = query.get(name)
      return text === null ? [] : [[name, text]]
    }),
  )
}
