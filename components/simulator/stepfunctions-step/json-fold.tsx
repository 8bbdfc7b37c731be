import type { Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import { jsonText, narrowWidth } from '@/lib/domain/simulator/stepfunctions-step/json/json-text'

/** JSON that is there to be looked up. */
export function JsonFold({ name, value }: { readonly name: string; readonly value: Json }) {
  return (
    <details className="sfn-more">
      <summary>{name}</summary>
      <pre>{jsonText(value, narrowWidth)}</pre>
    </details>
  )
}
