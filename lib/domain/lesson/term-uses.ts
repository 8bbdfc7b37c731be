import {
  innerBlocks,
  type Lesson,
  type LessonBlock,
  type LessonItem,
  type LessonText,
} from './lesson'

/** Slugs of the terms that a lesson marks in its text, in its order; what it defines itself is not among them. */
export function usedTerms({ objectives, intro, sections, recap }: Lesson): readonly string[] {
  const blocks = [...intro, ...sections.flatMap((section) => section.blocks)]
  const texts = [
    ...objectives.flatMap(textsOfItem),
    ...blocks.flatMap(innerBlocks).flatMap(textsOfBlock),
    ...recap.flatMap(textsOfItem),
  ]
  return texts.flat().flatMap((inline) => (inline.type === 'term' ? [inline.slug] : []))
}

/** Only running text and facts are marked: tables, steps and cues stay free of links. */
function textsOfBlock(block: LessonBlock): LessonText[] {
  if (block.type === 'paragraph') return [block.text]
  return block.type === 'bullets' ? block.items.flatMap(textsOfItem) : []
}

function textsOfItem(item: LessonItem): LessonText[] {
  if (item.type === 'fact') return [item.fact.text]
  return [item.text, ...item.items.flatMap(textsOfItem)]
}
