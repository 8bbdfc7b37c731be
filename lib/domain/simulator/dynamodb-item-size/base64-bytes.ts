const alphabet = /^[A-Za-z0-9+/]*={0,2}$/
/** Base64 writes three bytes as four characters and fills the last four up with `=`. */
const [bytesPerGroup, charactersPerGroup] = [3, 4]

/** Raw bytes that a base64 text stands for; null where it is none. */
export function getBase64Bytes(text: string): number | null {
  if (text.length % charactersPerGroup !== 0 || !alphabet.test(text)) return null
  const padding = text.endsWith('==') ? 2 : Number(text.endsWith('='))
  return (text.length / charactersPerGroup) * bytesPerGroup - padding
}
