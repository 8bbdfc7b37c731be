import { isRecord } from './is-record'

/**
 * Whether a value from outside has the type. Written by hand, not with zod: this check is on every
 * page, where zod/mini weighs 18.5 kB (Turbopack 16.4, gzip) of a budget of 175 and this 1 kB.
 */
export type Guard<Value> = (value: unknown) => value is Value

type Guarded<Any> = Any extends Guard<infer Value> ? Value : never

export const isText: Guard<string> = (value) => typeof value === 'string'

export const isNumber: Guard<number> = (value): value is number => Number.isFinite(value)

export const isBoolean: Guard<boolean> = (value) => typeof value === 'boolean'

export function listOf<Value>(guard: Guard<Value>): Guard<readonly Value[]> {
  return (value) => Array.isArray(value) && value.every(guard)
}

export function recordOf<Value>(guard: Guard<Value>): Guard<Readonly<Record<string, Value>>> {
  return (value): value is Readonly<Record<string, Value>> =>
    isRecord(value) && Object.values(value).every(guard)
}

export function oneOf<const Value extends string>(...values: readonly Value[]): Guard<Value> {
  return (value): value is Value => values.some((one) => one === value)
}

export function orNull<Value>(guard: Guard<Value>): Guard<Value | null> {
  return (value): value is Value | null => value === null || guard(value)
}

/** An object that has these fields; it may have others. */
export function shape<Fields extends Readonly<Record<string, Guard<unknown>>>>(
  fields: Fields,
): Guard<{ readonly [Key in keyof Fields]: Guarded<Fields[Key]> }> {
  const guards = Object.entries(fields)
  return (value): value is { readonly [Key in keyof Fields]: Guarded<Fields[Key]> } =>
    isRecord(value) && guards.every(([key, guard]) => guard(value[key]))
}

/** An object whose `type` says which of these guards it has to pass. */
export function variant<Value extends { readonly type: string }>(
  guards: {
    readonly [Type in Value['type']]: Guard<Omit<Extract<Value, { readonly type: Type }>, 'type'>>
  },
): Guard<Value> {
  const byType = new Map<unknown, Guard<unknown>>(Object.entries<Guard<unknown>>(guards))
  return (value): value is Value => isRecord(value) && (byType.get(value.type)?.(value) ?? false)
}
