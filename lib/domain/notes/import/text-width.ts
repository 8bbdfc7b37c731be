/** Columns a text takes on a page: Hangul and other wide characters take two. */
export function textWidth(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) >= 0x1100 ? 2 : 1
  return width
}

const sentenceEnd = /(?:[.!?。…]|다|요|것|음|함|됨|임|[가-힣]기)["'”’)\]]*$/

/** Whether a line could stop here: full stop, or a Korean ending that closes a sentence or a note. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text)
}
