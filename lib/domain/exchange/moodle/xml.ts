import { escapedText } from '@/lib/domain/exchange/html-text'

/** A piece of XML, indented when it is written. */
export type XmlNode = readonly string[]

/** An element of elements. */
export function element(
  name: string,
  children: readonly XmlNode[],
  attributes: Readonly<Record<string, string>> = {},
): XmlNode {
  const opening = `<${name}${attributesText(attributes)}`
  if (children.length === 0) return [`${opening}/>`]
  return [`${opening}>`, ...children.flat().map((line) => `  ${line}`), `</${name}>`]
}

/** An element of plain text. */
export function textElement(name: string, text: string): XmlNode {
  return [`<${name}>${oneLine(escapedText(xmlText(text)))}</${name}>`]
}

/** An element of text that may hold markup of its own. */
export function cdataElement(name: string, text: string): XmlNode {
  return [`<${name}>${cdata(text)}</${name}>`]
}

/** Text as it is: only `]]>`, which ends it, is spread over two. */
export function cdata(text: string): string {
  return text === '' ? '' : `<![CDATA[${xmlText(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}

// What XML 1.0 forbids even as a reference (section 2.2): controls, halves of surrogate pairs, U+FFFE and U+FFFF.
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** The text without characters that no XML may hold, and with line ends as a parser gives them back. */
export function xmlText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(forbidden, '')
}

function attributesText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${oneLine(escapedText(xmlText(value)))}"`)
    .join('')
}

/** Line ends as references: indenting would change them, and in an attribute a parser would. */
function oneLine(text: string): string {
  return text.replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}
