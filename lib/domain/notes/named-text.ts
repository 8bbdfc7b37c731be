const idAtEnd = /\s*\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}\s*$/

/** Takes `{#id}` off the end of a text; `id` is null where there is none. */
export function namedText(text: string): { readonly text: string; readonly id: string | null } {
  const match = idAtEnd.exec(text)
  if (!match) return { text: text.trim(), id: null }
  return { text: text.slice(0, match.index).trim(), id: match[1] ?? null }
}

/** A slug of a term's English name; a name without Latin letters keeps its own letters. */
export function termSlug(english: string): string {
  return english
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
