import type { NoteInline, NoteText } from '@/lib/domain/notes/note'

const piece =
  /`([^`]+)`|\*\*([\p{L}\p{N}][^*]*)\*\*|!?\[([^[\]]*)\]\(((?:[^()\s]|\([^()\s]{0,200}\))+)\)|<?(?<![A-Za-z])((?:https?:\/\/|www\.)[^\s<>()[\]]*[^\s<>()[\].,;:!?'"…])>?/gu

/** Words of raw notes as running text: code, bold and links are kept, everything else is plain words. */
export function inlineText(text: string): NoteText {
  const result: NoteInline[] = []
  let end = 0
  for (const match of text.matchAll(piece)) {
    addPlain(result, text.slice(end, match.index))
    result.push(inlineOf(match))
    end = match.index + match[0].length
  }
  addPlain(result, text.slice(end))
  return result
}

function inlineOf([whole, code, strong, label, target, address]: RegExpMatchArray): NoteInline {
  if (code?.trim()) return { type: 'code', value: code.trim() }
  if (strong && /[\p{L}\p{N}]$/u.test(strong)) return { type: 'strong', value: plain(strong) }
  if (target) return { type: 'link', value: plain(label || target), url: encoded(target) }
  if (address) return { type: 'link', value: address, url: encoded(withScheme(address)) }
  return { type: 'text', value: plain(whole) }
}

function withScheme(address: string): string {
  return address.startsWith('www.') ? `https://${address}` : address
}

function addPlain(result: NoteInline[], text: string) {
  const value = plain(text)
  if (value !== '') result.push({ type: 'text', value })
}

/** Emphasis loses its stars; what the grammar reads as a reference or an id is pulled apart. */
function plain(text: string): string {
  if (!/[*[{]/.test(text)) return text
  return text
    .replace(/(?<![*\\])\*([^*\s](?:[^*]*[^*\s])?)\*(?!\*)/g, '$1')
    .replace(/\[(?=\[)/g, '[ ')
    .replace(/\{(?=#)/g, '{ ')
}

function encoded(url: string): string {
  return url.replace(/[<>\\`"{}|^]/g, (character) => encodeURIComponent(character))
}
