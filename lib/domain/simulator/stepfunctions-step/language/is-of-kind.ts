import type { Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import type { ComparedKind } from './choice-rule'
import { readTimestamp } from './timestamp'

/** Whether a value is what operators of this kind compare. */
export function isOfKind(kind: ComparedKind, value: Json): boolean {
  switch (kind) {
    case 'String':
      return typeof value === 'string'
    case 'Numeric':
      return typeof value === 'number'
    case 'Boolean':
      return typeof value === 'boolean'
    case 'Timestamp':
      return typeof value === 'string' && readTimestamp(value) !== null
  }
}
