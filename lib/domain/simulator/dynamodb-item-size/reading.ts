import type { ItemFault, Problem } from './item-fault'

/** What was read, or the first fault that was met. */
export type Reading<Value> = { readonly value: Value } | { readonly fault: ItemFault }

export function faulty(problem: Problem): { readonly fault: ItemFault } {
  return { fault: { ...problem, path: [] } }
}

/** The reading of a part, told from the whole: a fault gets the part's key before its path. */
export function inPart<Value>(key: string | number, reading: Reading<Value>): Reading<Value> {
  if (!('fault' in reading)) return reading
  return { fault: { ...reading.fault, path: [key, ...reading.fault.path] } }
}

export function mapReading<Value, Made>(
  reading: Reading<Value>,
  make: (value: Value) => Made,
): Reading<Made> {
  return 'fault' in reading ? reading : { value: make(reading.value) }
}

/** Reads one after the other, up to the first fault. */
export function readEach<Given, Value>(
  given: Iterable<Given>,
  read: (one: Given) => Reading<Value>,
): Reading<readonly Value[]> {
  const values: Value[] = []
  for (const one of given) {
    const reading = read(one)
    if ('fault' in reading) return reading
    values.push(reading.value)
  }
  return { value: values }
}
