import type { z } from 'zod'
import type { ImportWords } from '@/lib/domain/exchange/import-words'
import type { Fault } from '@/lib/domain/exchange/item-faults'
import { excerpt } from '@/lib/domain/exchange/say'
import { askedTypes } from '@/lib/domain/item/item'

/** What the schema refuses, in our words: zod speaks English only, and of things that no author sees. */
export function issueFault(issue: z.core.$ZodIssue, item: unknown, say: ImportWords): Fault {
  const field = issue.path.map(String).join('.')
  const value = valueAt(item, issue.path)
  const fault = (expected: string): Fault => ({
    found: foundValue(value, say),
    expected: say.field(field, expected),
  })
  switch (issue.code) {
    case 'invalid_type':
      return fault(say.kind(issue.expected))
    case 'invalid_value':
      return fault(say.oneOf(issue.values.map(String)))
    case 'invalid_union':
      return fault(
        issue.path.at(-1) === 'type' && issue.path.length === 1
          ? say.oneOf(askedTypes)
          : say.rightForm,
      )
    case 'unrecognized_keys':
      return { found: say.quoted(excerpt(issue.keys.join(', '))), expected: say.noUnknownField }
    case 'too_small':
      return fault(smallest(issue, say))
    case 'invalid_format':
      return fault(formatOf(field, say))
    default:
      return fault(say.rightForm)
  }
}

function formatOf(field: string, say: ImportWords): string {
  if (field.endsWith('source.checked')) return say.checkedDay
  return field.endsWith('source.url') ? say.webAddress : say.kind('string')
}

function smallest(issue: z.core.$ZodIssueTooSmall, say: ImportWords): string {
  return issue.origin === 'array' ? say.atLeastOptions(Number(issue.minimum)) : say.noNegative
}

function valueAt(item: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = item
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.getOwnPropertyDescriptor(value, key)?.value
  }
  return value
}

function foundValue(value: unknown, say: ImportWords): string {
  if (value === undefined || value === '') return say.nothing
  return say.quoted(excerpt(JSON.stringify(value)))
}
