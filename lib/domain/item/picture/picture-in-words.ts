import { describeWalk } from '@/lib/domain/diagram/describe-walk'
import type { Diagram } from '@/lib/domain/diagram/diagram'
import { nodeName } from '@/lib/domain/diagram/part-name'
import { type WalkStep, walkSteps } from '@/lib/domain/diagram/walk'
import type { PictureMark } from '@/lib/domain/item/item-picture'
import type { Locale, Localized } from '@/lib/shared/locale'

const holding: Localized<(group: string, held: string) => string> = {
  ko: (group, held) => `${group} 안: ${held}`,
  en: (group, held) => `${group} holds: ${held}`,
}

/**
 * A line for each way in the order of the walk, then for those it does not take, then for what each
 * group holds: all that the picture shows, with marks in place of the names they hide.
 */
export function pictureInWords(
  diagram: Diagram,
  locale: Locale,
  marks: readonly PictureMark[] = [],
): readonly string[] {
  const shownAs = new Map(marks.map(({ part, mark }) => [part, mark]))
  const nameOf = (id: string) => shownAs.get(id) ?? nodeName(diagram, id, locale)
  const ways = describeWalk(diagram, everyWay(diagram), locale, nameOf)
  const groups = diagram.groups.map(({ name, holds }) => {
    const held = holds.map(
      (id) => diagram.groups.find((group) => group.id === id)?.name[locale] ?? nameOf(id),
    )
    return holding[locale](name[locale], held.join(', '))
  })
  return [...new Set(ways.map(({ route }) => route)), ...groups]
}

/** What happens at a node is told by no way. */
function everyWay(diagram: Diagram): readonly WalkStep[] {
  const walked = walkSteps(diagram, null).filter(({ edge }) => edge !== null)
  const rest = diagram.edges.filter(({ id }) => !walked.some(({ edge }) => edge === id))
  return [
    ...walked,
    ...rest.map(({ id, says }) => ({
      edge: id,
      at: null,
      back: false,
      say: says,
      facts: [],
      number: 0,
      alternate: false,
    })),
  ]
}
