/** The sentences of a text; `N. Virginia` and `.zip` do not end one. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=(?<![A-Z])[.!?])\s+(?=\S)/)
}
