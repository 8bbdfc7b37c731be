/** Bytes that a text takes in UTF-8. Half of a surrogate pair counts as the replacement character that stands for it. */
export function utf8Bytes(text: string): number {
  let bytes = 0
  for (const character of text) bytes += bytesOf(character.codePointAt(0) ?? 0)
  return bytes
}

/** The first code points that need two, three and four bytes. */
const [two, three, four] = [0x80, 0x800, 0x10000]

function bytesOf(codePoint: number): number {
  if (codePoint < two) return 1
  if (codePoint < three) return 2
  return codePoint < four ? 3 : 4
}
