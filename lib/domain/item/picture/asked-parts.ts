import type { Diagram } from '@/lib/domain/diagram/diagram'
import { partName } from '@/lib/domain/diagram/part-name'
import { bareText } from '@/lib/domain/item/bare-text'
import type { Teaching } from '@/lib/domain/item/teaching'
import { type Localized, locales } from '@/lib/shared/locale'
import { partReason } from './part-reason'

/** A node or an edge as something to choose. */
export interface AskedPart {
  readonly id: string
  readonly name: Localized<string>
  /** What it does, in the language of the teaching. */
  readonly reason: string
}

/** Of these nodes or edges those that can be told apart by their names, and of which there is something to say. */
export function askedParts(
  teaching: Teaching,
  diagram: Diagram,
  parts: readonly { readonly id: string }[],
): readonly AskedPart[] {
  const named = parts.map(({ id }) => ({
    id,
    name: { ko: partName(diagram, id, 'ko'), en: partName(diagram, id, 'en') },
  }))
  const isAlone = ({ name }: Pick<AskedPart, 'name'>) =>
    locales.every(
      (locale) =>
        named.filter((other) => bareText(other.name[locale]) === bareText(name[locale])).length ===
        1,
    )
  return named.filter(isAlone).flatMap((part) => {
    const reason = partReason(teaching, diagram, part.id)
    return reason === null ? [] : [{ ...part, reason }]
  })
}
