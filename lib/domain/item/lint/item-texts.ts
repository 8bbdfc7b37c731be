import type { AuthoredItem } from '@/lib/domain/item/authored/authored-item'
import type { Localized } from '@/lib/shared/locale'

export type TextKind = 'stem' | 'requirement' | 'working' | 'option' | 'why'

export interface ItemText {
  readonly kind: TextKind
  /** What a message calls it: `option fargate`, `why of fargate`. */
  readonly name: string
  readonly text: Localized<string>
}

/** Every text of an item, in the order of its file. */
export function itemTexts({ stem, requirements, working, options }: AuthoredItem): ItemText[] {
  return [
    { kind: 'stem', name: 'stem', text: stem },
    ...requirements.map(
      ({ key, text }): ItemText => ({ kind: 'requirement', name: `requirement ${key}`, text }),
    ),
    ...(working ? [{ kind: 'working' as const, name: 'working', text: working }] : []),
    ...options.flatMap(({ key, text, why }): ItemText[] => [
      { kind: 'option', name: `option ${key}`, text },
      { kind: 'why', name: `why of ${key}`, text: why },
    ]),
  ]
}
