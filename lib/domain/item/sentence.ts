/** The sentences of a text; `N. Virginia` and `.zip` do not end one. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=(?<![A-Z])[.!?])\s+(?=\S)/)
}

/** Whether a text talks about the notes, which a question read by itself does not know. */
export function mentionsNotes(text: string): boolean {
  return /노트|필기|\bnotes?\b|\bnotes['’]/i.test(text)
}

/** Letters and digits only, for comparing texts whatever their spaces, marks and case. */
export function bareText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%$/]/gu, '')
}

/** Whether `text` says `part`, whatever the spelling. */
export function says(text: string, part: string): boolean {
  const bare = bareText(part)
  return bare !== '' && bareText(text).includes(bare)
}
