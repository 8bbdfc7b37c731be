/** What is kept in a browser, and shown in a field, has its bounds: five thousand items are 5 MB. */
export const longestFileMb = 20

export type ReadTextFile =
  | { readonly type: 'read'; readonly text: string }
  /** In another encoding, or no text at all. */
  | { readonly type: 'not_utf8' }
  | { readonly type: 'too_large' }

/** The text of a file in UTF-8, whole or not at all: characters of another encoding would be lost for good. */
export async function readTextFile(file: Blob): Promise<ReadTextFile> {
  if (file.size > longestFileMb * 1_000_000) return { type: 'too_large' }
  const bytes = await file.arrayBuffer()
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? { type: 'not_utf8' } : { type: 'read', text }
  } catch {
    return { type: 'not_utf8' }
  }
}
