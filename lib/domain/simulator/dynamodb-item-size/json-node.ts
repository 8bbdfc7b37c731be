/** A value of JSON as it was written, with numbers in their digits, and where it stands in the text. */
export type JsonNode = JsonPlace &
  (
    | { readonly kind: 'object'; readonly members: readonly JsonMember[] }
    | { readonly kind: 'array'; readonly elements: readonly JsonNode[] }
    | { readonly kind: 'string'; readonly text: string }
    | { readonly kind: 'number'; readonly digits: string }
    | { readonly kind: 'word'; readonly word: 'true' | 'false' | 'null' }
  )

export interface JsonPlace {
  readonly start: number
  /** After its last character. */
  readonly end: number
}

/** From its name to the end of its value. */
export interface JsonMember extends JsonPlace {
  readonly name: string
  readonly value: JsonNode
}
