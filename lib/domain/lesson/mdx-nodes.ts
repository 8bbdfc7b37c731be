import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import type { GlossaryTerm, LessonInline, LessonText } from './lesson'

type AttributeValue = string | readonly unknown[] | null

/** A component on lines of its own. Strings are attributes as they are, lists are expressions, null is left out. */
export function component(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  children: readonly RootContent[] = [],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: attributesOf(attributes),
    children: children as MdxJsxFlowElement['children'],
  }
}

export function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

export function list(items: readonly ListItem[], ordered = false): List {
  return { type: 'list', ordered, spread: false, children: [...items] }
}

export function listItem(children: ListItem['children']): ListItem {
  return { type: 'listItem', spread: false, children }
}

/** Running text as MDX: figures and terms become components, the rest is Markdown. */
export function phrasing(
  text: LessonText,
  glossary: ReadonlyMap<string, GlossaryTerm>,
): PhrasingContent[] {
  return text.map((inline) => phrase(inline, glossary))
}

function phrase(
  inline: LessonInline,
  glossary: ReadonlyMap<string, GlossaryTerm>,
): PhrasingContent {
  switch (inline.type) {
    case 'text':
      return { type: 'text', value: inline.value }
    case 'strong':
      return { type: 'strong', children: [{ type: 'text', value: inline.value }] }
    case 'code':
      return { type: 'inlineCode', value: inline.value }
    case 'link':
      return { type: 'link', url: inline.url, children: [{ type: 'text', value: inline.value }] }
    case 'figure':
      return inlineComponent('Figure', { fact: inline.factId, name: inline.figure }, inline.value)
    case 'term': {
      const term = glossary.get(inline.slug)
      if (!term) throw new Error(`The glossary has no term "${inline.slug}"`)
      const { slug, name, english, definition } = term
      return inlineComponent('Term', { slug, name, english, definition }, inline.value)
    }
  }
}

function inlineComponent(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  value: string,
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: attributesOf(attributes),
    children: [{ type: 'text', value }],
  }
}

function attributesOf(attributes: Readonly<Record<string, AttributeValue>>): MdxJsxAttribute[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (value === null) return []
    return [
      {
        type: 'mdxJsxAttribute' as const,
        name,
        value:
          typeof value === 'string'
            ? value
            : { type: 'mdxJsxAttributeValueExpression' as const, value: JSON.stringify(value) },
      },
    ]
  })
}
