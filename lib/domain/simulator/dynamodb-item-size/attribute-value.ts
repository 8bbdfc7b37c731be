import type { DecimalNumber } from './decimal-number'

/** The types of an attribute by the letters that DynamoDB JSON writes before a value. */
export const attributeTypes = ['S', 'N', 'B', 'BOOL', 'NULL', 'M', 'L', 'SS', 'NS', 'BS'] as const
export type AttributeType = (typeof attributeTypes)[number]

/** A checked value: whatever its size depends on, and nothing else. */
export type AttributeValue =
  | { readonly type: 'S'; readonly text: string }
  | { readonly type: 'N'; readonly number: DecimalNumber }
  | { readonly type: 'B'; readonly rawBytes: number }
  | { readonly type: 'BOOL' | 'NULL' }
  | { readonly type: 'M'; readonly attributes: readonly Attribute[] }
  | { readonly type: 'L'; readonly elements: readonly AttributeValue[] }
  | { readonly type: 'SS'; readonly texts: readonly string[] }
  | { readonly type: 'NS'; readonly numbers: readonly DecimalNumber[] }
  | { readonly type: 'BS'; readonly rawBytes: readonly number[] }

export interface Attribute {
  readonly name: string
  readonly value: AttributeValue
}

/** The attributes of one item, in the order they were given. */
export type Item = readonly Attribute[]
