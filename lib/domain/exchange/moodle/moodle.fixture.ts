// biome-ignore lint/style/noRestrictedImports: a parser for tests alone, which alone import this file
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { fromHtml } from '@/lib/domain/exchange/html-text'

/** An element as an independent parser reads it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** All text in it and in what it holds. */
  readonly text: string
}

interface Building {
  name: string
  attributes: Readonly<Record<string, string>>
  children: Building[]
  text: string
}

/** The root of an XML text; anything that is not well-formed throws. */
export function parseXml(xml: string): XmlElement {
  const root: Building = { name: '', attributes: {}, children: [], text: '' }
  const open: Building[] = [root]
  const parser = new SaxesParser()
  const add = (text: string) => {
    const last = open.at(-1)
    if (last) last.text += text
  }
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const element = { name, attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    const closed = open.pop()
    if (closed && closed.children.length === 0) add(closed.text)
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(xml).close()
  const [element] = root.children
  if (element === undefined) throw new Error('no element')
  return element
}

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name)
}

/** The text of what stands at a path of elements; empty where nothing does. */
export function textAt(element: XmlElement, ...path: readonly string[]): string {
  let found: XmlElement | undefined = element
  for (const name of path) found = found?.children.find((child) => child.name === name)
  return found?.text ?? ''
}

/** Every question of a file but its categories, with what all of them have. */
export function moodleQuestions(xml: string) {
  return childrenOf(parseXml(xml), 'question')
    .filter(({ attributes }) => attributes.type !== 'category')
    .map((element) => ({
      element,
      type: element.attributes.type ?? '',
      name: textAt(element, 'name', 'text'),
      stem: fromHtml(textAt(element, 'questiontext', 'text')).replaceAll(/_{5}/g, '____'),
      feedback: textAt(element, 'generalfeedback', 'text'),
    }))
}
