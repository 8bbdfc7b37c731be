import { innerBlocks, type Lesson } from './lesson'

/** The diagrams or the simulators that a lesson shows, by slug, in its order. */
export function embedded(
  { intro, sections }: Lesson,
  type: 'diagram' | 'simulator',
): readonly string[] {
  return [...intro, ...sections.flatMap(({ blocks }) => blocks)]
    .flatMap(innerBlocks)
    .flatMap((block) => (block.type === type ? [block.slug] : []))
}
