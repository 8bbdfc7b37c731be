export type DecodedText =
  | { readonly type: 'text'; readonly text: string }
  /** One sentence for the author: what is wrong with the file and what to do. */
  | { readonly type: 'unreadable'; readonly reason: string }

const sampleBytes = 65_536

/** Bytes of a file → text with `\n` line ends. UTF-8 with or without a mark, or UTF-16 with one. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = utf16(bytes)
  if (wide !== null) return { type: 'text', text: withPlainLineEnds(wide) }
  if (bytes.includes(0)) {
    return unreadable('looks like a binary file (it holds zero bytes); save it as UTF-8 text')
  }
  const offset = firstInvalidByte(bytes)
  if (offset !== null) {
    return unreadable(`is not valid UTF-8 at byte ${offset}; save it as UTF-8 and try again`)
  }
  const text = new TextDecoder('utf-8').decode(bytes)
  if (looksBinary(text.slice(0, sampleBytes))) {
    return unreadable('looks like a binary file (mostly control characters); save it as UTF-8 text')
  }
  return { type: 'text', text: withPlainLineEnds(text) }
}

function unreadable(reason: string): DecodedText {
  return { type: 'unreadable', reason }
}

function utf16(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first !== 0xfe || second !== 0xff) return null
  const swapped = new Uint8Array(bytes.length - (bytes.length % 2))
  for (let at = 0; at < swapped.length; at += 2) {
    swapped[at] = bytes[at + 1] ?? 0
    swapped[at + 1] = bytes[at] ?? 0
  }
  return new TextDecoder('utf-16le').decode(swapped)
}

/** CR LF, CR, NEL, separators and form feeds end lines; Hangul typed on a Mac is put together again. */
function withPlainLineEnds(text: string): string {
  return text
    .replace(/\r\n|[\r\u0085\u2028\u2029\f\v]/g, '\n')
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
}

function looksBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = text.match(/[\u0001-\u0008\u000e-\u001f]/g)?.length ?? 0
  return controls > 8 && controls > text.length / 20
}

/** The 0-based offset of the first byte that cannot stand in UTF-8 (Unicode 15, table 3-7). */
function firstInvalidByte(bytes: Uint8Array): number | null {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return null
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  const length = 2 + Number(lead >= 0xe0) + Number(lead >= 0xf0)
  const [low, high] = secondByteRange(lead)
  const second = bytes[at + 1] ?? 0
  if (second < low || second > high) return 0
  for (let next = at + 2; next < at + length; next++) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return length
}

function secondByteRange(lead: number): readonly [number, number] {
  switch (lead) {
    case 0xe0:
      return [0xa0, 0xbf]
    case 0xed:
      return [0x80, 0x9f]
    case 0xf0:
      return [0x90, 0xbf]
    case 0xf4:
      return [0x80, 0x8f]
    default:
      return [0x80, 0xbf]
  }
}
