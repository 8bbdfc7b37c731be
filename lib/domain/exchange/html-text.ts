import { inlineParts } from './inline-text'

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])

/** Text as HTML and XML may hold it, between tags and in attributes. */
export function escapedText(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities.get(character) ?? character)
}

/** Inline Markdown as HTML. */
export function toHtml(text: string): string {
  return inlineParts(text)
    .map((part) => {
      const words = escapedText(part.text).replaceAll('\n', '<br>')
      return part.type === 'text' ? words : `<${part.type}>${words}</${part.type}>`
    })
    .join('')
}

const marks = new Map([
  ['strong', '**'],
  ['b', '**'],
  ['code', '`'],
  ['tt', '`'],
  ['br', '\n'],
])

const breaks = new Set(['p', 'div', 'li', 'pre', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** HTML as inline Markdown: what cannot be kept leaves its words. */
export function fromHtml(html: string): string {
  const words = html
    .replaceAll('\n', ' ')
    // The name is taken whole or not at all: tried shorter and shorter, each try would read on to the end.
    .replaceAll(/<(\/?)([a-z][a-z0-9]*)(?![a-z0-9])[^<>]*>/gi, (_, slash: string, name: string) => {
      const tag = name.toLowerCase()
      if (breaks.has(tag)) return slash === '' ? '' : '\n'
      return marks.get(tag) ?? ''
    })
  return decoded(words)
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

/** Whether a text that does not say what it is looks like HTML. */
export function looksLikeHtml(text: string): boolean {
  return /<\/?(?:p|br|b|i|em|strong|code|span|div|ul|ol|li|pre|tt|sub|sup|u)\b[^<>]*>/i.test(text)
}

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
])

function decoded(text: string): string {
  return text.replaceAll(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{1,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named.get(name.toLowerCase()) ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
