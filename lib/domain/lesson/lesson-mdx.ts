import type { ListItem, Root, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { mdxToMarkdown } from 'mdast-util-mdx'
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown'
import { unreachable } from '@/lib/shared/assert'
import {
  type GlossaryTerm,
  type Lesson,
  type LessonBlock,
  type LessonFact,
  type LessonItem,
  plainText,
} from './lesson'
import { component, list, listItem, paragraph, phrasing } from './mdx-nodes'

interface Writer {
  /** The lesson's slug. */
  readonly slug: string
  readonly terms: ReadonlyMap<string, GlossaryTerm>
}

// The MDX serialiser leaves a line alone that MDX then takes for code.
const unsafe: Unsafe[] = [
  { atBreak: true, character: 'e', after: 'xport ' },
  { atBreak: true, character: 'i', after: 'mport ' },
]

/** The lesson as MDX, made of Markdown and the components of `components/mdx/registry.tsx`. Same lesson, same bytes. */
export function lessonMdx(lesson: Lesson, glossary: readonly GlossaryTerm[]): string {
  const writer: Writer = {
    slug: lesson.slug,
    terms: new Map(glossary.map((term) => [term.slug, term])),
  }
  const blocks = (source: readonly LessonBlock[]) =>
    source.flatMap((block) => mdxBlock(block, writer))
  const hasCheck = [...lesson.intro, ...lesson.sections.flatMap((section) => section.blocks)].some(
    ({ type }) => type === 'check',
  )
  const root: Root = {
    type: 'root',
    children: [
      {
        type: 'mdxFlowExpression',
        value: `/* Generated from content/notes/${lesson.locale}/${lesson.slug}.md and content/facts. Do not edit. */`,
      },
      ...listed('Objectives', lesson.objectives, writer),
      ...blocks(lesson.intro),
      ...lesson.sections.map(({ id, title, blocks: inside }) =>
        component('LessonSection', { id, title }, blocks(inside)),
      ),
      ...listed('Recap', lesson.recap, writer),
      ...(hasCheck ? [] : [component('Check', { lesson: lesson.slug })]),
    ],
  }
  return toMarkdown(root, { extensions: [gfmToMarkdown(), mdxToMarkdown()], unsafe, bullet: '-' })
}

function listed(name: string, items: readonly LessonItem[], writer: Writer): RootContent[] {
  return items.length === 0 ? [] : [component(name, {}, mdxItems(items, writer))]
}

function mdxBlock(block: LessonBlock, writer: Writer): RootContent[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(phrasing(block.text, writer.terms))]
    case 'heading':
      return [{ type: 'heading', depth: 3, children: [{ type: 'text', value: block.title }] }]
    case 'bullets':
      return mdxItems(block.items, writer)
    case 'term': {
      const { slug, name, english, definition, fact } = block
      const inside = fact ? mdxFact(fact, writer) : paragraph(phrasing(definition, writer.terms))
      return [component('TermDefinition', { slug, name, english }, [inside])]
    }
    case 'comparison': {
      const { id, caption, columns } = block
      const rows = block.rows.map(({ key, label, cells }) => ({
        key,
        label,
        cells: cells.map(plainText),
      }))
      return [component('Comparison', { id, caption, columns, rows })]
    }
    case 'steps': {
      const { id, caption, steps } = block
      const items = steps.map((step) => listItem([paragraph(phrasing(step, writer.terms))]))
      return [component('Steps', { id, caption }, [list(items, true)])]
    }
    case 'flow':
      return [component('Flow', { id: block.id, caption: block.caption, stations: block.stations })]
    case 'cues': {
      const cues = block.cues.map(({ key, situation, choice, notChoices }) => ({
        key,
        situation: plainText(situation),
        choice,
        notChoices,
      }))
      return [component('Cues', { cues })]
    }
    case 'example':
      return [
        component(
          'Example',
          { title: block.title },
          block.blocks.flatMap((inside) => mdxBlock(inside, writer)),
        ),
      ]
    case 'pair':
      return [
        component(
          'Pair',
          { id: block.id, title: block.title },
          block.blocks.flatMap((inside) => mdxBlock(inside, writer)),
        ),
      ]
    case 'diagram':
      return [component('Diagram', { slug: block.slug })]
    case 'simulator':
      return [component('Simulator', { slug: block.slug })]
    case 'check':
      return [component('Check', { lesson: writer.slug })]
    default:
      return unreachable(block)
  }
}

/** Bullets of text stay a Markdown list; pulled facts beside one another share a frame. */
function mdxItems(items: readonly LessonItem[], writer: Writer): RootContent[] {
  const result: RootContent[] = []
  let facts: RootContent[] = []
  let texts: ListItem[] = []
  const flush = () => {
    if (facts.length > 0) result.push(component('Facts', {}, facts))
    if (texts.length > 0) result.push(list(texts))
    facts = []
    texts = []
  }
  for (const item of items) {
    if (item.type === 'fact') {
      if (texts.length > 0) flush()
      facts.push(mdxFact(item.fact, writer))
    } else {
      if (facts.length > 0) flush()
      const under = mdxItems(item.items, writer) as ListItem['children']
      texts.push(listItem([paragraph(phrasing(item.text, writer.terms)), ...under]))
    }
  }
  flush()
  return result
}

function mdxFact(fact: LessonFact, writer: Writer): RootContent {
  const { id, status, source, checked, notesSay, changed, examTip } = fact
  const attributes = {
    id,
    status,
    source: source.title,
    url: source.url,
    checked,
    notesSay,
    changed,
    examTip,
  }
  return component('Fact', attributes, [paragraph(phrasing(fact.text, writer.terms))])
}
