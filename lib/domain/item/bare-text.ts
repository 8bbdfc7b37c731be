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
