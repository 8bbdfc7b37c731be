const elements =
  'a|abbr|b|big|blockquote|br|center|code|dd|del|details|div|dl|dt|em|font|figure|figcaption|h[1-6]|hr|i|ins|kbd|li|mark|ol|p|pre|q|s|small|span|strong|strike|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|u|ul'

const tag = new RegExp(`</?(?:${elements})(?:\\s[^<>]{0,400})?/?>`, 'gi')
const breakingTag = /<(?:br|hr|\/td|\/th|\/li|\/p|\/div)\b[^<>]{0,400}>/gi
const subscript = /_\{([^{}]{0,200})\}/g
const escaped = /\\([*_#$[\]<>~`])/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g
const space = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rarr: '→',
  rArr: '⇒',
  larr: '←',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
}

/** A line's words without the HTML, the entities and the invisible characters that copying left in it. */
export function withoutMarkup(raw: string): string {
  let text = raw
  if (text.includes('<')) text = text.replace(breakingTag, ' ').replace(tag, '')
  if (text.includes('&')) text = text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, entityText)
  if (text.includes('_{')) text = text.replace(subscript, '$1')
  if (text.includes('\\')) text = text.replace(escaped, '$1')
  return text.replace(invisible, '').replace(space, ' ')
}

function entityText(whole: string, name: string): string {
  if (!name.startsWith('#')) return entities[name] ?? whole
  const hex = name[1] === 'x' || name[1] === 'X'
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10)
  const valid = code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return valid ? String.fromCodePoint(code) : whole
}
