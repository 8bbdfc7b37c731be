import { innerBlocks, type Lesson } from './lesson'

/** The diagrams that a lesson shows, by slug, in its order. */
export function embeddedDiagrams({ intro, sections }: Lesson): readonly string[] {
  return [...intro, ...sections.flatMap(({ blocks }) => blocks)]
    .flatMap(innerBlocks)
    .flatMap((block) => (block.type === 'diagram' ? [block.slug] : []))
}
