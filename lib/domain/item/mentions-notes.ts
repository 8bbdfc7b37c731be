/** Whether a text talks about the notes, which a question read by itself does not know. */
export function mentionsNotes(text: string): boolean {
  return /노트|필기|\bnotes?\b|\bnotes['’]/i.test(text)
}
