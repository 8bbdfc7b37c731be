/** A value as JSON has it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject

export interface JsonObject {
  readonly [name: string]: Json
}

export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

export function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A field of its own, never one that every object inherits. */
export function fieldOf(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

/** A text that two values share exactly when they are equal: fields in the order of the alphabet. */
export function canonicalText(value: Json): string {
  if (isList(value)) return `[${value.map(canonicalText).join(',')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const fields = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalText(value[name] ?? null)}`)
  return `{${fields.join(',')}}`
}

export type JsonKind = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object'

/** The kinds as Korean says them; English says them as they are. */
export const kindKo: Readonly<Record<JsonKind, string>> = {
  null: 'null',
  boolean: '불리언',
  number: '숫자',
  string: '문자열',
  array: '배열',
  object: '객체',
}

/** What a value is called in a sentence. */
export function kindOf(value: Json): JsonKind {
  if (value === null) return 'null'
  if (isList(value)) return 'array'
  switch (typeof value) {
    case 'boolean':
      return 'boolean'
    case 'number':
      return 'number'
    case 'string':
      return 'string'
    default:
      return 'object'
  }
}
