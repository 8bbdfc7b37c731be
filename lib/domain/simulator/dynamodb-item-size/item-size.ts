import { valueBytes } from './attribute-bytes'
import type { AttributeType, Item } from './attribute-value'
import type { ItemLimits } from './item-limits'
import { utf8Bytes } from './utf8-bytes'

export interface AttributeSize {
  readonly name: string
  readonly type: AttributeType
  readonly nameBytes: number
  readonly valueBytes: number
  /** Of name and value. */
  readonly bytes: number
}

export interface ItemSize {
  readonly bytes: number
  readonly attributes: readonly AttributeSize[]
  /** Whether DynamoDB would store it: `dynamodb-item-size-max`. */
  readonly fits: boolean
}

/** The size of an item, to the byte: names and values of all its attributes. */
export function itemSize(item: Item, limits: ItemLimits): ItemSize {
  const attributes = item.map(({ name, value }) => {
    const [ofName, ofValue] = [utf8Bytes(name), valueBytes(value, limits)]
    return {
      name,
      type: value.type,
      nameBytes: ofName,
      valueBytes: ofValue,
      bytes: ofName + ofValue,
    }
  })
  const bytes = attributes.reduce((total, one) => total + one.bytes, 0)
  return { bytes, attributes, fits: bytes <= limits.maxItemBytes }
}
