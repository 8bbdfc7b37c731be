import type { Locale, Localized } from '@/lib/shared/locale'

/** What each state is called in words, by its name; one without words is called by its name. */
export type StateLabels = Readonly<Record<string, Localized>>

export function stateLabel(name: string, labels: StateLabels, locale: Locale): string {
  return (Object.hasOwn(labels, name) ? labels[name]?.[locale] : undefined) ?? name
}
