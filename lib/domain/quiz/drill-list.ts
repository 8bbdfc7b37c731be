import type { DrillPair } from './drill-pair'

/** A pair as a list names it. */
export interface ListedDrill
  extends Pick<DrillPair, 'id' | 'title' | 'sides' | 'lesson' | 'lessonTitle'> {
  readonly chapter: string
}

export interface DrillGroup {
  /** A chapter, or null for the pairs that exams set most often. */
  readonly chapter: string | null
  readonly drills: readonly ListedDrill[]
}

/** Drills in groups: those named first, then the others of each chapter. */
export function drillGroups(
  drills: readonly ListedDrill[],
  chapters: readonly string[],
  first: readonly string[],
): readonly DrillGroup[] {
  const named = first.flatMap((id) => drills.find((drill) => drill.id === id) ?? [])
  const others = drills.filter((drill) => !named.includes(drill))
  return [
    { chapter: null, drills: named },
    ...chapters.map((chapter) => ({
      chapter,
      drills: others.filter((drill) => drill.chapter === chapter),
    })),
  ].filter((group) => group.drills.length > 0)
}

/** How many drills there are in these groups. */
export function countDrills(groups: readonly DrillGroup[]): number {
  return groups.reduce((sum, { drills }) => sum + drills.length, 0)
}
